package org.mingzhang.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.base.Texts;

/** A report as lines of plain text, in reading order. */
final class Narrative {

    private Narrative() {}

    static List<NarrativeLine> lines(Snapshot snapshot, Template template) {
        List<NarrativeLine> lines = new ArrayList<>();
        for (String cover : template.cover()) {
            lines.add(new NarrativeLine("", lines.size(), filled(cover, snapshot)));
        }
        lines.add(new NarrativeLine("", lines.size(), snapshot.title()));
        int outside = lines.size();
        for (Snapshot.Part part : snapshot.parts()) {
            addPart(lines, part);
        }
        for (String line : closing(snapshot, template)) {
            lines.add(new NarrativeLine("", outside++, line));
        }
        return List.copyOf(lines);
    }

    private static void addPart(List<NarrativeLine> lines, Snapshot.Part part) {
        lines.add(new NarrativeLine(part.code(), -1, part.numbering() + part.title()));
        int paragraph = 0;
        for (String text : paragraphs(part)) {
            lines.add(new NarrativeLine(part.code(), paragraph++, text));
        }
    }

    /** Without blank lines and blanks around the lines: space is made by the layout. */
    static List<String> paragraphs(Snapshot.Part part) {
        return part.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> closing(Snapshot snapshot, Template template) {
        List<String> lines = new ArrayList<>(attachmentNote(snapshot, template));
        lines.add(filled(template.closing().signature(), snapshot));
        lines.add(filled(template.closing().date(), snapshot));
        return lines;
    }

    /** 附件说明: 附件：1.… with the numbers of further ones on lines of their own; nothing when nothing is attached. */
    static List<String> attachmentNote(Snapshot snapshot, Template template) {
        List<String> note = new ArrayList<>();
        for (Attachment attachment : attachments(snapshot, template)) {
            int number = note.size() + 1;
            note.add((number == 1 ? Texts.of(Locale.CHINESE, "report.paper.attachments") : "") + number + "."
                    + attachment.title());
        }
        return note;
    }

    /**
     * Something attached.
     *
     * @param tables one, or one for each project; none for the table of projects, which is made of budget lines
     */
    record Attachment(String title, List<Snapshot.Table> tables) {}

    /** A table in which nothing is filled in is neither printed nor announced. */
    static List<Attachment> attachments(Snapshot snapshot, Template template) {
        return template.closing().attachments().stream()
                .flatMap(code -> attachment(code, snapshot, template).stream())
                .toList();
    }

    private static Optional<Attachment> attachment(String code, Snapshot snapshot, Template template) {
        if (code.equals(template.budget().code())) {
            return snapshot.budgetLines().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Attachment(filled(template.budget().title(), snapshot), List.of()));
        }
        List<Snapshot.Table> tables = snapshot.tables().stream()
                .filter(table -> table.code().equals(code))
                .toList();
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attachment(tables.getFirst().title(), tables));
    }

    /** A template's text with unit, year and date put in. */
    static String filled(String pattern, Snapshot snapshot) {
        LocalDate day = LocalDate.parse(snapshot.issuedOn());
        // GB/T 9704 §7.3.5.4: Arabic digits, month and day without a leading zero.
        String date = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        return pattern.replace("{year}", String.valueOf(snapshot.year()))
                .replace("{date}", date)
                .replace("{unit}", snapshot.unitName());
    }
}
