package org.mingzhang.workflow;

import java.time.Instant;
import java.util.Optional;

/**
 * 抄送: somebody was given a subject to read.
 *
 * @param reader id of the person, {@code sender} whose name sent it
 * @param note what the sender wrote; may be empty
 * @param readAt empty while it was not read
 */
public record Copy(
        String reader, String readerName, String senderName, String note, Instant sentAt, Optional<Instant> readAt) {}
