package org.mingzhang.workflow;

/**
 * What a list of items is narrowed to.
 *
 * @param words found in title, unit or step; empty for all
 */
public record ItemFilter(String words) {

    public static final ItemFilter NONE = new ItemFilter("");
}
