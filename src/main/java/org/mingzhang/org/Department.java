package org.mingzhang.org;

/**
 * An office inside a unit 内设机构: 股室 or 司法所.
 *
 * @param order place in lists
 */
public record Department(String id, String unit, String name, int order) {}
