package org.mingzhang.seal;

import java.time.LocalDate;

/**
 * A unit's seal 印章.
 *
 * @param name as in the register: the unit's legal name, with the label of a demonstration seal
 * @param picture PNG with a transparent ground
 * @param millimetres its diameter
 * @param demonstration made by the platform itself, without legal force (domain §9.4)
 * @param validTo the last day of its use
 */
public record Seal(
        String id,
        String unit,
        String name,
        byte[] picture,
        int millimetres,
        boolean demonstration,
        LocalDate validFrom,
        LocalDate validTo) {}
