package org.mingzhang.inbox;

/**
 * Something that stands against finishing an item.
 *
 * @param place key of the field, or the block's type, that the summary jumps to
 * @param text for people: what is wrong and what to do
 */
public record Problem(String place, String text) {}
