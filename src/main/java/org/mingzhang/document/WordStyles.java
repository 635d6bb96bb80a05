package org.mingzhang.document;

import java.util.HashMap;
import java.util.Map;

/** The lists that paragraph styles bring along: headings are usually numbered by their style. */
final class WordStyles {

    private static final int LONGEST_CHAIN = 20;

    private record Style(String basedOn, ListPlace place) {}

    private final Map<String, Style> styles = new HashMap<>();
    private String normal = "";

    /** From {@code styles.xml}. */
    void read(PartReader in) {
        in.children(root -> in.children(name -> {
            if (name.equals("style")) {
                style(in);
            }
        }));
    }

    private void style(PartReader in) {
        String id = in.attribute("styleId").orElse("");
        if (in.attribute("type").filter("paragraph"::equals).isPresent()
                && in.attribute("default").filter("1"::equals).isPresent()) {
            normal = id;
        }
        Style[] style = {new Style("", ListPlace.NONE)};
        in.children(name -> {
            switch (name) {
                case "basedOn" -> style[0] = new Style(in.attribute("val").orElse(""), style[0].place);
                case "pPr" ->
                    in.children(property -> {
                        if (property.equals("numPr")) {
                            style[0] = new Style(style[0].basedOn, ListPlace.read(in));
                        }
                    });
                default -> {}
            }
        });
        styles.put(id, style[0]);
    }

    /** The place that a style and those it is based on give; that of the default style for no style. */
    ListPlace place(String style) {
        ListPlace place = ListPlace.NONE;
        String next = style.isEmpty() ? normal : style;
        for (int i = 0; i < LONGEST_CHAIN && styles.containsKey(next); i++) {
            Style found = styles.getOrDefault(next, new Style("", ListPlace.NONE));
            place = place.or(found.place);
            next = found.basedOn;
        }
        return place;
    }
}
