package org.mingzhang.report;

import java.time.Instant;
import java.util.Optional;

/**
 * The report as signed off. Never changes.
 *
 * @param number counts the versions of one report from 1
 * @param sha256 of {@code json}, lower-case hex
 * @param sm3 of {@code json} by GB/T 32905, lower-case hex; empty for versions of before it was kept
 * @param json the snapshot as canonical JSON (RFC 8785)
 */
public record FrozenVersion(
        String id,
        String report,
        int number,
        String sha256,
        Optional<String> sm3,
        String json,
        Snapshot snapshot,
        Instant frozenAt) {}
