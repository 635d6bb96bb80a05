package org.mingzhang.report;

import org.mingzhang.OnH2;

@OnH2
class ExchangingOnH2Test extends Exchanging {}
