package org.mingzhang.report;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.FileText;
import org.springframework.stereotype.Service;

/** The door for text files: reads them and stores nothing. What a person then accepts goes through {@link Imports}. */
@Service
public class TextFiles {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = FileText.MOST_BYTES;

    /** Far above any report: ten parts have 5,000 to 50,000 characters. A page could not show more. */
    static final int MOST_CHARACTERS = 500_000;

    /**
     * A file as read.
     *
     * @param form what the file was and its encoding, as {@link FileText#form}
     * @param removed how many invisible characters were taken out
     */
    public record Reading(ImportedDraft draft, String form, int removed) {}

    /**
     * Recognises the sections, figures and projects of a template in a file, as {@link FileText} reads it.
     *
     * @throws org.mingzhang.document.FileNotReadable when it has no text that can be read
     * @throws ImportRefused when the text is too long for a report
     */
    public Reading read(Template template, byte[] file) {
        FileText read = FileText.of(file);
        String text = read.text();
        if (text.length() > MOST_CHARACTERS) {
            throw new ImportRefused("report.import.tooLong", text.length(), MOST_CHARACTERS);
        }
        return new Reading(reader(template).read(text), read.form(), read.removed());
    }

    private static DraftReader reader(Template template) {
        List<OutlineReader.Heading> outline = template.sections().stream()
                .map(section -> new OutlineReader.Heading(section.code(), names(section.title(), section.synonyms())))
                .toList();
        List<FigureSentences.Field> dictionary = template.figures().stream()
                .filter(field -> !field.computed() && field.yearsBack() == 0)
                .map(field ->
                        new FigureSentences.Field(field.code(), names(field.label(), field.synonyms()), field.unit()))
                .toList();
        return new DraftReader(new OutlineReader(outline), new FigureSentences(dictionary), new TableTexts(template));
    }

    private static List<String> names(String title, List<String> synonyms) {
        List<String> names = new ArrayList<>();
        names.add(title);
        names.addAll(synonyms);
        return names.stream().map(name -> name.replace("{year}", "2000")).toList();
    }
}
