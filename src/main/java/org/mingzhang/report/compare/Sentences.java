package org.mingzhang.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of a text. They end at 。！？； with the quotes and brackets that close behind them, and at line ends. */
public final class Sentences {

    static final String LINE_END = "\n";

    private static final Pattern SENTENCE = Pattern.compile("\n|[^\n。！？；]*+(?:[。！？；]++[”’」』）》]*+|(?=\n|\\z))");

    private Sentences() {}

    /** Sentences with their marks, line ends as sentences of their own: one after the other they are the text again. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            if (!sentence.group().isEmpty()) {
                sentences.add(sentence.group());
            }
        }
        return sentences;
    }
}
