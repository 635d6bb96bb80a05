package org.mingzhang.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.base.Texts;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Makes the page that is printed: the paper's body with style, metadata, bookmarks, and issuer, date and seal at its end. */
@Component
class PaperLayout {

    /** Anything else in a body is refused: nothing that loads, embeds, asks or restyles. */
    private static final Set<String> ALLOWED = Set.of(
            "body",
            "div",
            "section",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "p",
            "br",
            "span",
            "strong",
            "em",
            "sub",
            "sup",
            "ul",
            "ol",
            "li",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "img");

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double TYPE_AREA = 156 * POINTS_PER_MM;
    private static final double BODY = 16;
    private static final double SPACING = -0.207;
    private static final double LINE = 28.99;

    private final Faces faces;
    private final String style = style();

    PaperLayout(Faces faces) {
        this.faces = faces;
    }

    Document page(Paper paper, Optional<SealPicture> seal) {
        Document page = XmlBody.parse(paper.body());
        Element body = page.getDocumentElement();
        refuseStrangers(body);
        Element html = page.createElement("html");
        html.setAttribute("lang", "zh-CN");
        page.replaceChild(html, body);
        Element head = add(html, "head");
        html.appendChild(body);
        describe(head, paper, seal);
        bookmark(head, body);
        add(head, "style").setTextContent(paper.version().isEmpty() ? style + draftMark() : style);
        closing(body).ifPresent(place -> close(place, paper, seal));
        return page;
    }

    private static void describe(Element head, Paper paper, Optional<SealPicture> seal) {
        add(head, "title").setTextContent(CleanText.of(paper.title()));
        meta(head, "author", CleanText.of(paper.issuer()));
        // The subject is also what readers show as the description: a demonstration seal must say so there.
        String sealed = seal.map(s -> "；" + s.description()).orElse("");
        meta(head, "subject", CleanText.of(paper.title()) + sealed);
        if (!paper.version().isEmpty()) {
            meta(head, "keywords", Texts.of(Locale.CHINESE, "document.keywords", paper.version(), paper.versionHash()));
        }
    }

    /** The outline of the PDF: headings of the first level, and issuer and date. */
    private static void bookmark(Element head, Element body) {
        Element bookmarks = add(head, "bookmarks");
        NodeList headings = body.getElementsByTagName("h2");
        for (int i = 0; i < headings.getLength(); i++) {
            Element heading = (Element) headings.item(i);
            heading.setAttribute("id", "heading-" + i);
            bookmark(bookmarks, heading.getTextContent().strip(), "#heading-" + i);
        }
        if (closing(body).isPresent()) {
            bookmark(bookmarks, Texts.of(Locale.CHINESE, "document.closing"), "#closing");
        }
    }

    private static void bookmark(Element bookmarks, String name, String target) {
        Element bookmark = add(bookmarks, "bookmark");
        bookmark.setAttribute("name", name);
        bookmark.setAttribute("href", target);
    }

    /**
     * §7.3.5.1: the date four characters from the right, the issuer centred over it, the seal centred on both with its
     * top within one line of the text above, so that both stand a little under its middle.
     */
    private void close(Element place, Paper paper, Optional<SealPicture> seal) {
        place.setTextContent("");
        place.setAttribute("id", "closing");
        keepWithText(place);
        String issuer = CleanText.of(paper.issuer());
        String date = date(paper.issuedOn());
        double axis = Math.max(4 * (BODY + SPACING) + width(date) / 2, width(issuer) / 2);
        axis = Math.min(axis, TYPE_AREA / 2);
        Element box = add(place, "div");
        box.setAttribute("class", "axis");
        box.setAttribute("style", points("width", 2 * axis));
        add(box, "p").setTextContent(issuer);
        add(box, "p").setTextContent(date);
        if (seal.isPresent()) {
            add(box, "img", picture(seal.get(), axis));
        }
    }

    /**
     * Issuer, date and seal never stand on a page alone, and “此页无正文” is no way out: the block becomes the last line of
     * the paragraph before it, whose last lines stay together, or part of the attachment note, which is never parted.
     */
    private static void keepWithText(Element place) {
        Optional<Element> before = elementBefore(place);
        while (before.isPresent() && isPart(before.get())) {
            before = lastElement(before.get());
        }
        before.filter(e -> e.getTagName().equals("p") || is("attachment-note", e))
                .ifPresent(text -> {
                    text.setAttribute("class", (text.getAttribute("class") + " last").strip());
                    text.appendChild(place);
                });
    }

    private static boolean isPart(Element element) {
        return element.getTagName().equals("section")
                || element.getTagName().equals("div")
                        && element.getAttribute("class").isEmpty();
    }

    private static Optional<Element> elementBefore(Node node) {
        Node before = node.getPreviousSibling();
        while (before != null && !(before instanceof Element)) {
            before = before.getPreviousSibling();
        }
        return Optional.ofNullable((Element) before);
    }

    private static Optional<Element> lastElement(Element parent) {
        Node last = parent.getLastChild();
        return last instanceof Element element
                ? Optional.of(element)
                : Optional.ofNullable(last).flatMap(PaperLayout::elementBefore);
    }

    private static boolean is(String type, Element element) {
        return Set.of(element.getAttribute("class").split(" +")).contains(type);
    }

    private static Map<String, String> picture(SealPicture seal, double axis) {
        double size = seal.millimetres() * POINTS_PER_MM;
        // Counted from the issuer's line, over which two lines are empty: half a line under the text above.
        double top = LINE / 2 - 2 * LINE;
        return Map.of(
                "alt", seal.description(),
                "src", "data:image/png;base64," + Base64.getEncoder().encodeToString(seal.png()),
                "style",
                        points("left", axis - size / 2)
                                + points("top", top)
                                + points("width", size)
                                + points("height", size));
    }

    private double width(String line) {
        return faces.width("fangsong", line) * BODY + line.length() * SPACING;
    }

    /** §7.3.5.4: Arabic digits, the year in full, month and day without a leading zero. */
    static String date(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String points(String property, double value) {
        return String.format(Locale.ROOT, "%s:%.2fpt;", property, value);
    }

    private static Optional<Element> closing(Element body) {
        NodeList all = body.getElementsByTagName("div");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (is("closing", element)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static void refuseStrangers(Element element) {
        if (!ALLOWED.contains(element.getTagName())) {
            throw new BadPaper("<" + element.getTagName() + ">");
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                refuseStrangers(inner);
            }
        }
    }

    private static String draftMark() {
        return "\n@page { @top-right { content: \"" + Texts.of(Locale.CHINESE, "document.draft")
                + "\"; font-family: heiti, songti; font-size: 12pt; vertical-align: bottom; padding-bottom: 6mm; } }";
    }

    private static void meta(Element head, String name, String content) {
        Element meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static Element add(Node parent, String name) {
        Document document = Objects.requireNonNull(parent.getOwnerDocument());
        Element element = document.createElement(name);
        parent.appendChild(element);
        return element;
    }

    private static void add(Node parent, String name, Map<String, String> attributes) {
        Element element = add(parent, name);
        attributes.forEach(element::setAttribute);
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(PaperLayout.class.getResourceAsStream("gw.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
