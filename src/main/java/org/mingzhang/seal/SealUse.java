package org.mingzhang.seal;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the seal use register 用印登记 (domain §9.2).
 *
 * @param number 用印编号, counted for each unit and year: {@code 2026-0007}
 * @param department 用印部门, by name
 * @param title 用印事由
 * @param copies 份数
 * @param drafterName 经办人; {@code approverName} 审批人; {@code keeperName} 监印人
 * @param version id of the frozen version; {@code versionHash} its SHA-256
 * @param sha256 and {@code sm3} of the sealed file, lower-case hex
 * @param place slot on the paper: {@code CLOSING}
 * @param kind {@code ELECTRONIC} or {@code DEMONSTRATION}
 * @param voidedOn when the entry became void; it stays in the register
 */
public record SealUse(
        String id,
        String number,
        Instant usedAt,
        String department,
        String title,
        int copies,
        String drafterName,
        String approverName,
        Instant approvedAt,
        String keeperName,
        String remark,
        String subject,
        String version,
        String versionHash,
        String sha256,
        String sm3,
        String file,
        String sealName,
        String place,
        String kind,
        @Nullable Instant voidedOn,
        String voidReason) {

    public Optional<Instant> voidedAt() {
        return Optional.ofNullable(voidedOn);
    }
}
