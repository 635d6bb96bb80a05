package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form's text with a little of Markdown: paragraphs, headings, lists, bold. Everything else stands as typed, also HTML. */
class MarkedText extends Div {

    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    MarkedText(String text) {
        addClassName("mz-text");
        say(text);
    }

    final void say(String text) {
        removeAll();
        UnorderedList list = new UnorderedList();
        for (String line : text.strip().split("\\R")) {
            boolean item = line.startsWith("- ") || line.startsWith("* ");
            if (item) {
                list.add(inline(new ListItem(), line.substring(2)));
            }
            if (!item && list.getElement().getChildCount() > 0) {
                add(list);
                list = new UnorderedList();
            }
            if (!item && !line.isBlank()) {
                add(
                        line.startsWith("#")
                                ? inline(new H3(), line.replaceFirst("^#+\\s*", ""))
                                : inline(new Paragraph(), line));
            }
        }
        if (list.getElement().getChildCount() > 0) {
            add(list);
        }
    }

    private static <T extends HtmlContainer> T inline(T container, String text) {
        Matcher bold = BOLD.matcher(text);
        int from = 0;
        while (bold.find()) {
            container.add(new Span(text.substring(from, bold.start())));
            Span strong = new Span(bold.group(1));
            strong.addClassName("mz-strong");
            container.add(strong);
            from = bold.end();
        }
        container.add(new Span(text.substring(from)));
        return container;
    }
}
