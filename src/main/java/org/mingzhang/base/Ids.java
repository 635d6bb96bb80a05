package org.mingzhang.base;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids of rows: time-ordered UUIDs (version 7 of RFC 9562), so that an index grows at its end. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id of 36 characters; ids made in later milliseconds sort after it. */
    public static String next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
