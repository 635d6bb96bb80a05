package org.mingzhang.report;

import java.util.List;
import java.util.Optional;

/** Finds words of the printed text in the text as it is written, where figures stand as tokens. */
public final class TextPlaces {

    /** @param start in UTF-16 units from the beginning of the written text; a token is never cut */
    public record Range(int start, int end) {}

    private final String text;
    private final List<Tokens.Place> tokens;

    /** @param text of a section, not necessarily cleaned */
    public TextPlaces(String text, List<FigureValue> figures) {
        this.text = text;
        this.tokens = new Tokens(figures).places(text);
    }

    /**
     * Where words stand first in a paragraph.
     *
     * @param paragraph counted from 0, blank ones left out
     * @param printed a part of the paragraph as it is printed
     */
    public Optional<Range> find(int paragraph, String printed) {
        int begin = 0;
        int count = 0;
        while (begin <= text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            if (!text.substring(begin, end).isBlank() && count++ == paragraph) {
                return find(begin, end, printed);
            }
            begin = end + 1;
        }
        return Optional.empty();
    }

    private Optional<Range> find(int begin, int end, String printed) {
        StringBuilder line = new StringBuilder();
        int[] starts = new int[Math.max(1, longest(begin, end))];
        int[] ends = new int[starts.length];
        int at = begin;
        for (Tokens.Place token : tokens) {
            if (token.start() >= begin && token.end() <= end) {
                at = plain(line, starts, ends, at, token.start());
                String digits = token.prints().orElse(token.token());
                for (int i = 0; i < digits.length(); i++) {
                    starts[line.length()] = token.start();
                    ends[line.length()] = token.end();
                    line.append(digits.charAt(i));
                }
                at = token.end();
            }
        }
        plain(line, starts, ends, at, end);
        int found = line.indexOf(printed);
        return found < 0 || printed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Range(starts[found], ends[found + printed.length() - 1]));
    }

    private int plain(StringBuilder line, int[] starts, int[] ends, int from, int to) {
        for (int i = from; i < to; i++) {
            starts[line.length()] = i;
            ends[line.length()] = i + 1;
            line.append(text.charAt(i));
        }
        return to;
    }

    private int longest(int begin, int end) {
        return end
                - begin
                + tokens.stream()
                        .mapToInt(token -> token.prints().orElse("").length())
                        .sum();
    }
}
