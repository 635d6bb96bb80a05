package org.mingzhang.disclosure;

import java.util.Optional;
import org.mingzhang.report.Snapshot;

/**
 * A published report to read.
 *
 * @param json the snapshot exactly as it was hashed
 * @param sm3 of {@code json}, lower-case hex; empty for versions of before it was kept
 */
public record PublicReport(Publication publication, Snapshot snapshot, String json, Optional<String> sm3) {}
