package org.mingzhang.seal;

import eu.europa.esig.dss.spi.x509.tsp.TSPSource;

/** Where timestamps by RFC 3161 come from. */
interface Timestamps {

    TSPSource source();
}
