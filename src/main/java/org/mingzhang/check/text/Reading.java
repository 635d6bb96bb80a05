package org.mingzhang.check.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A report as read.
 *
 * @param unitName as the first lines or the signature name it; empty when nowhere
 * @param year of the report; 0 when nowhere
 * @param projects the amounts of every project, in the order of the text
 */
public record Reading(List<Line> lines, String unitName, int year, List<ProjectLine> projects, Words words) {

    /** Lines of running text. */
    public Stream<Line> prose() {
        return lines.stream().filter(Line::prose);
    }

    public Stream<Sentence> sentences() {
        return prose().flatMap(line -> line.sentences().stream());
    }

    public Stream<Line> part(String code) {
        return lines.stream().filter(line -> line.part().equals(code));
    }

    /** The heading of a part. */
    public Optional<Line> partHeading(String code) {
        return part(code).filter(line -> line.level() == 1).findFirst();
    }

    /** Running text of a part, joined. */
    public String text(String partCode) {
        StringBuilder text = new StringBuilder();
        part(partCode).filter(line -> !line.heading()).forEach(line -> text.append(line.norm())
                .append('\n'));
        return text.toString();
    }

    /** Whether the outline is clearly the one with ten parts, which asks for everything; other regions have their own. */
    public boolean wholeOutline() {
        List<String> codes = words.entries("outline").stream()
                .map(part -> part.text("code"))
                .filter(code -> lines.stream().anyMatch(line -> line.part().equals(code)))
                .toList();
        return codes.size() >= 6;
    }

    public boolean contains(String word) {
        return lines.stream().anyMatch(line -> line.norm().contains(word));
    }

    public boolean containsAny(List<String> list) {
        return list.stream().anyMatch(this::contains);
    }

    public Optional<Line> first(Predicate<Line> test) {
        return lines.stream().filter(test).findFirst();
    }

    /** The last heading of the outline, or the last line that says something. */
    public Optional<Line> lastHeading() {
        return lines.stream()
                .filter(line -> line.level() == 1 && !line.part().equals("attachments"))
                .reduce((a, b) -> b)
                .or(() -> lines.stream().filter(line -> !line.blank()).reduce((a, b) -> b));
    }
}
