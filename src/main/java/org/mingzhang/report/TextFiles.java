package org.mingzhang.report;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The door for text files: reads them and stores nothing. What a person then accepts goes through {@link Imports}. */
@Service
public class TextFiles {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = PlainText.MOST_BYTES;

    /**
     * A file as read.
     *
     * @param charset the encoding that fitted
     * @param removed how many invisible characters were taken out
     */
    public record Reading(ImportedDraft draft, String charset, int removed) {}

    /**
     * Recognises the sections, figures and projects of a template in a plain text file (UTF-8, GB18030 or marked UTF-16).
     *
     * @throws ImportRefused when the file is no text, empty or too long
     */
    public Reading read(Template template, byte[] file) {
        PlainText text = PlainText.decode(file);
        return new Reading(reader(template).read(text.text()), text.charset(), text.removed());
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
        return new DraftReader(new OutlineReader(outline), new FigureSentences(dictionary));
    }

    private static List<String> names(String title, List<String> synonyms) {
        List<String> names = new ArrayList<>();
        names.add(title);
        names.addAll(synonyms);
        return names.stream().map(name -> name.replace("{year}", "2000")).toList();
    }
}
