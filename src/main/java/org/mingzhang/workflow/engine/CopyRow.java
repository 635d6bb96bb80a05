package org.mingzhang.workflow.engine;

import java.time.Instant;

/** A new row of wrk_copy. */
record CopyRow(
        String id, String person, String personName, String sender, String senderName, String note, Instant sentAt) {}
