package org.mingzhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a web page as its reader sees it: a line for each block, list items with their numbers. */
final class PageText {

    /** A report saved as a page by Word has some 50,000; each becomes an object. */
    private static final int MOST_TAGS = 300_000;

    private static final int HEAD = 4096;

    private static final Pattern PAGE = Pattern.compile(
            "\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)?"
                    + "<(?:!doctype\\s+html|html|head|body|meta|title|style|div|p|table|h[1-6]|section|article|main|span|font|center)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern XML = Pattern.compile("\\s*<\\?xml\\b.*", Pattern.DOTALL);

    /** Not text of the page, or deleted from it. */
    private static final Set<String> LEFT_OUT = Set.of(
            "head",
            "title",
            "script",
            "style",
            "nav",
            "template",
            "noscript",
            "iframe",
            "object",
            "embed",
            "svg",
            "audio",
            "video",
            "canvas",
            "select",
            "datalist",
            "button",
            "textarea",
            "rt",
            "rp",
            "del");

    private static final Pattern HIDDEN = Pattern.compile("(?:display:none|visibility:hidden|mso-hide:all)");

    private final TextLines limit = new TextLines();

    private PageText() {}

    /** Whether a text is the source of a page; told by its beginning. */
    static boolean isPage(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        if (PAGE.matcher(head).matches()) {
            return true;
        }
        if (XML.matcher(head).matches()) {
            throw FileNotReadable.otherKind("XML");
        }
        return false;
    }

    /** @throws FileNotReadable when the page is larger than any report */
    static List<String> lines(String page) {
        if (page.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw new FileNotReadable("document.file.tooManyTags", MOST_TAGS);
        }
        Document document = Jsoup.parse(page);
        PageLines lines = new PageLines();
        PageText text = new PageText();
        text.children(document.body(), lines);
        return lines.closed();
    }

    private void children(Element of, PageLines into) {
        for (Node node : of.childNodes()) {
            if (node instanceof TextNode text) {
                limit.count(text.getWholeText().length());
                into.text(text.getWholeText());
            } else if (node instanceof Element element && !leftOut(element)) {
                element(element, into);
            }
        }
    }

    private void element(Element element, PageLines into) {
        switch (element.normalName()) {
            case "br" -> {
                limit.count(1);
                into.end();
            }
            case "table" -> {
                into.close();
                rows(element, into);
            }
            case "ol" -> items(element, into);
            case "pre" -> into.asWritten(() -> children(element, into));
            default -> {
                if (element.isBlock()) {
                    into.close();
                    children(element, into);
                    into.close();
                } else {
                    children(element, into);
                }
            }
        }
    }

    private static boolean leftOut(Element element) {
        return LEFT_OUT.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.normalName().equals("dialog") && !element.hasAttr("open")
                || HIDDEN.matcher(style(element)).find();
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    private void items(Element list, PageLines into) {
        ItemNumbers numbers = ItemNumbers.of(list.attr("start"), list.attr("type"), style(list));
        into.close();
        for (Element item : list.children()) {
            if (!leftOut(item)) {
                if (item.normalName().equals("li")) {
                    String label = numbers.next(item.attr("value"));
                    limit.count(label.length() + 1);
                    into.label(label);
                }
                element(item, into);
            }
        }
        into.close();
    }

    private void rows(Element table, PageLines into) {
        for (Element part : table.children()) {
            if (leftOut(part)) {
                continue;
            }
            switch (part.normalName()) {
                case "tr" -> row(part, into);
                case "thead", "tbody", "tfoot" -> rows(part, into);
                default -> element(part, into);
            }
        }
    }

    /** Tables also lay out pages: a row with tables in its cells is no row of values. */
    private void row(Element row, PageLines into) {
        List<List<String>> cells = new ArrayList<>();
        boolean layout = false;
        for (Element cell : row.children()) {
            if (!leftOut(cell)) {
                limit.count(1);
                PageLines lines = new PageLines();
                children(cell, lines);
                cells.add(lines.closed());
                layout |= cell.selectFirst("table") != null;
            }
        }
        if (layout) {
            cells.forEach(into::add);
        } else if (!cells.isEmpty()) {
            into.add(TextLines.row(cells));
        }
    }
}
