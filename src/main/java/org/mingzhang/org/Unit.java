package org.mingzhang.org;

/**
 * A budget body 部门/预算部门 (a bureau with its own seal), not an office inside one.
 *
 * @param name the legal name, as on the seal
 */
public record Unit(String id, String name) {}
