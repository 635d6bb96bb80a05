package org.mingzhang.notice;

import java.time.Instant;

/** A row of ntc_post. */
record PostRow(String id, String hook, String about, String body, Instant createdAt) {}
