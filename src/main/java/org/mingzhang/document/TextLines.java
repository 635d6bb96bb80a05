package org.mingzhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines as they are read, and no more than a report could ever have: what grows without end is stopped here. */
final class TextLines {

    /** Far above any report (5,000 to 50,000 characters); a line and a cell count as one more. */
    private static final int MOST_CHARACTERS = 2_000_000;

    private final int most;
    private int length;

    TextLines() {
        this(MOST_CHARACTERS);
    }

    TextLines(int most) {
        this.most = most;
    }

    /** @throws FileNotReadable when the whole text becomes longer than the limit */
    void count(int characters) {
        length += characters;
        if (length > most) {
            throw new FileNotReadable("document.file.tooLong", most);
        }
    }

    /**
     * The lines that a table row gives: one, its cells separated by tabs. A row of one cell gives the lines of the
     * cell: forms put whole parts of a report into one.
     */
    static List<String> row(List<List<String>> cells) {
        if (cells.size() == 1) {
            return cells.getFirst();
        }
        List<String> row = new ArrayList<>();
        for (List<String> cell : cells) {
            row.add(cell.stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.replace('\t', ' ').strip())
                    .collect(Collectors.joining(" ")));
        }
        return List.of(String.join("\t", row));
    }
}
