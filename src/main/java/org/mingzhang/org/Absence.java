package org.mingzhang.org;

import java.time.LocalDate;

/**
 * 代理: a colleague stands in for somebody who is away.
 *
 * @param firstDay the first, {@code lastDay} the last day of it, in China's time
 * @param setBy name of who arranged it: the person, the unit's principal or its administrator
 */
public record Absence(
        String id,
        String person,
        String personName,
        String proxy,
        String proxyName,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        String setBy) {}
