package org.mingzhang.seal;

import java.util.List;
import java.util.Optional;

/**
 * What verification found.
 *
 * @param sha256 of the uploaded bytes
 * @param known the sealed file that the bytes are, or that the signed part names
 * @param reasons keys of texts in the {@code seal} bundle, for people, in the order they were found
 * @param demonstration the signing certificate is a demonstration one, without legal force (domain §9.4)
 */
public record Verification(
        Verdict verdict, String sha256, Optional<SealedFile> known, List<String> reasons, boolean demonstration) {

    /** In the words of the verify page: 有效且一致, 已作废, 已被改动, 不是本平台的文件, 无法读取. */
    public enum Verdict {
        IDENTICAL,
        /** Byte for byte a file of this platform, but its seal use became void. */
        VOID,
        ALTERED,
        NOT_OURS,
        UNREADABLE
    }
}
