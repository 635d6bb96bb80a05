package org.mingzhang.audit;

/** The end of the chain: number and hash of the newest line. */
record ChainHead(long seq, String hash) {}
