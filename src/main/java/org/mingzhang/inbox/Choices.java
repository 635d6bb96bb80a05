package org.mingzhang.inbox;

import java.util.List;

/**
 * Where a field's choices come from.
 *
 * @param fixed written in the form
 * @param source name of a list that the desk gives ({@code departments}); empty for fixed ones
 */
public record Choices(List<Choice> fixed, String source) {

    static final Choices NONE = new Choices(List.of(), "");
}
