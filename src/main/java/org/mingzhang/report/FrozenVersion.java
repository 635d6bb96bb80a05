package org.mingzhang.report;

import java.time.Instant;

/**
 * The report as signed off. Never changes.
 *
 * @param number counts the versions of one report from 1
 * @param sha256 of {@code json}, lower-case hex
 * @param json the snapshot as canonical JSON (RFC 8785)
 */
public record FrozenVersion(
        String id, String report, int number, String sha256, String json, Snapshot snapshot, Instant frozenAt) {}
