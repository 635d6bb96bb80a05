package org.mingzhang.document;

import java.util.Optional;

/** Which list a paragraph is an item of, and how deep; either may be left to the paragraph's style. */
record ListPlace(Optional<Integer> list, Optional<Integer> level) {

    static final ListPlace NONE = new ListPlace(Optional.empty(), Optional.empty());

    /** From the {@code numPr} that the reader stands at. */
    static ListPlace read(PartReader in) {
        ListPlace[] place = {NONE};
        in.children(name -> {
            switch (name) {
                case "numId" -> place[0] = new ListPlace(in.number("val"), place[0].level);
                case "ilvl" -> place[0] = new ListPlace(place[0].list, in.number("val"));
                default -> {}
            }
        });
        return place[0];
    }

    ListPlace or(ListPlace base) {
        return new ListPlace(list.or(base::list), level.or(base::level));
    }
}
