package org.mingzhang.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.mingzhang.base.Texts;

/**
 * The text of a WordprocessingML part as its reader sees it with all tracked changes accepted. Text boxes and notes
 * follow the paragraph they hang on. Elements are told apart by their names without prefix, so the strict and the
 * transitional form read alike, and what is unknown is looked through for text.
 */
final class WordText {

    /** Deleted text, field codes, readings above characters: not in the text as read. */
    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "delText", "instrText", "delInstrText", "rt", "ffData", "tblGrid", "altChunk");

    /** Check marks and boxes of the symbol fonts, which have no code of their own in the text. */
    private static final Map<String, String> SYMBOLS =
            Map.of("FE", "☑", "52", "☑", "A8", "□", "6F", "□", "71", "□", "FC", "✓", "B7", "•");

    private final WordNumbering numbering;
    private final TextLines limit;
    private final Map<String, List<String>> footnotes = new HashMap<>();
    private final Map<String, List<String>> endnotes = new HashMap<>();
    private int footnote;
    private int endnote;

    WordText(WordNumbering numbering, TextLines limit) {
        this.numbering = numbering;
        this.limit = limit;
    }

    /** Lines of a body, a cell, a box or a note. */
    private static final class Block {
        private final List<String> lines = new ArrayList<>();

        /** What stood before a deleted paragraph mark: the next paragraph goes on with it. */
        private String before = "";
    }

    /** A paragraph being read. */
    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final Block after = new Block();
        private ListPlace place = ListPlace.NONE;
        private String style = "";
        private boolean joined;
    }

    /** Reads {@code footnotes.xml}; to be done before the body. */
    void footnotes(PartReader in) {
        notes(in, footnotes);
    }

    /** Reads {@code endnotes.xml}; to be done before the body. */
    void endnotes(PartReader in) {
        notes(in, endnotes);
    }

    private void notes(PartReader in, Map<String, List<String>> notes) {
        in.children(root -> in.children(note -> {
            String id = in.attribute("id").orElse("");
            notes.put(id, lines(in));
        }));
    }

    /** The lines of a whole part. */
    List<String> body(PartReader in) {
        Block body = new Block();
        in.children(root -> in.children(name -> block(in, name, body)));
        return closed(body);
    }

    private List<String> lines(PartReader in) {
        Block block = new Block();
        in.children(name -> block(in, name, block));
        return closed(block);
    }

    private static List<String> closed(Block block) {
        if (!block.before.isEmpty()) {
            block.lines.add(block.before);
        }
        return block.lines;
    }

    private void block(PartReader in, String name, Block into) {
        switch (name) {
            case "p" -> paragraph(in, into);
            case "tbl" -> in.children(part -> rows(in, part, into.lines));
            case "AlternateContent" -> oneOf(in, child -> block(in, child, into));
            default -> {
                if (!leftOut(name)) {
                    in.children(child -> block(in, child, into));
                }
            }
        }
    }

    /** The same thing said twice, for new programs and old: the first is read. */
    private static void oneOf(PartReader in, Consumer<String> child) {
        boolean[] read = {false};
        in.children(choice -> {
            if (!read[0]) {
                read[0] = true;
                in.children(child::accept);
            }
        });
    }

    private static boolean leftOut(String name) {
        return LEFT_OUT.contains(name) || name.endsWith("Pr") || name.endsWith("PrEx") || name.endsWith("Change");
    }

    private void rows(PartReader in, String name, List<String> into) {
        if (name.equals("tr")) {
            List<List<String>> cells = new ArrayList<>();
            boolean[] deleted = {false};
            in.children(part -> {
                if (part.equals("trPr")) {
                    in.children(property -> deleted[0] |= property.equals("del"));
                } else {
                    cells(in, part, cells);
                }
            });
            if (!deleted[0]) {
                into.addAll(TextLines.row(cells));
            }
        } else if (!leftOut(name)) {
            in.children(part -> rows(in, part, into));
        }
    }

    private void cells(PartReader in, String name, List<List<String>> into) {
        if (name.equals("tc")) {
            limit.count(1);
            into.add(lines(in));
        } else if (!leftOut(name)) {
            in.children(part -> cells(in, part, into));
        }
    }

    private void paragraph(PartReader in, Block into) {
        Paragraph paragraph = new Paragraph();
        in.children(name -> {
            if (name.equals("pPr")) {
                properties(in, paragraph);
            } else {
                inline(in, name, paragraph);
            }
        });
        String text = into.before + paragraph.text;
        into.before = paragraph.joined ? text : "";
        if (!paragraph.joined) {
            String label = numbering.next(paragraph.place, paragraph.style);
            limit.count(label.length() + 1);
            into.lines.addAll(List.of((label + text).split("\n", -1)));
        }
        into.lines.addAll(closed(paragraph.after));
    }

    private static void properties(PartReader in, Paragraph paragraph) {
        in.children(name -> {
            switch (name) {
                case "pStyle" -> paragraph.style = in.attribute("val").orElse("");
                case "numPr" -> paragraph.place = ListPlace.read(in);
                case "rPr" -> in.children(mark -> paragraph.joined |= mark.equals("del") || mark.equals("moveFrom"));
                default -> {}
            }
        });
    }

    private void inline(PartReader in, String name, Paragraph into) {
        switch (name) {
            case "r" -> run(in, into);
            case "t" -> into.text.append(in.text(limit).replaceAll("[\\r\\n]+", " "));
            case "tab", "ptab" -> put("\t", into);
            case "br", "cr" -> lineBreak(in, into);
            case "noBreakHyphen" -> put("-", into);
            case "sym" -> put(symbol(in.attribute("char").orElse("")), into);
            case "footnoteReference" -> note(in, "document.footnote", footnotes, ++footnote, into);
            case "endnoteReference" -> note(in, "document.endnote", endnotes, ++endnote, into);
            case "p", "tbl" -> block(in, name, into.after);
            case "txbxContent" -> into.after.lines.addAll(lines(in));
            case "AlternateContent" -> oneOf(in, child -> inline(in, child, into));
            default -> {
                if (!leftOut(name)) {
                    in.children(child -> inline(in, child, into));
                }
            }
        }
    }

    private void put(String text, Paragraph into) {
        limit.count(1);
        into.text.append(text);
    }

    /** Hidden text is hidden from the reader too. */
    private void run(PartReader in, Paragraph into) {
        boolean[] hidden = {false};
        in.children(name -> {
            if (name.equals("rPr")) {
                in.children(property -> hidden[0] |= property.equals("vanish") && in.on());
            } else if (!hidden[0]) {
                inline(in, name, into);
            }
        });
    }

    /** A break before the page's first word begins no line. */
    private void lineBreak(PartReader in, Paragraph into) {
        boolean page = in.attribute("type")
                .filter(type -> !type.equals("textWrapping"))
                .isPresent();
        if (!page || !into.text.isEmpty()) {
            put("\n", into);
        }
    }

    private static String symbol(String code) {
        if (!code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        int character = Integer.parseInt(code, 16);
        return character >= 0xF000 || character < 0x100
                ? SYMBOLS.getOrDefault(Integer.toHexString(character & 0xFF).toUpperCase(Locale.ROOT), "\uFFFD")
                : Character.toString(character);
    }

    private void note(PartReader in, String key, Map<String, List<String>> notes, int number, Paragraph into) {
        String text = String.join(" ", notes.getOrDefault(in.attribute("id").orElse(""), List.of()))
                .strip();
        limit.count(text.length() + 1);
        into.after.lines.add(Texts.of(Locale.ROOT, key, Integer.toString(number)) + text);
    }
}
