package org.mingzhang.check.rules;

import java.util.List;
import org.mingzhang.check.text.Words;

/** Whether the words before a number call it a goal: 目标, 任务, 应检; 应急 and 响应 do not. */
final class Targets {

    private final List<String> words;
    private final List<String> others;

    Targets(Words words) {
        this.words = words.list("targetWords");
        others = words.list("noTargetWords");
    }

    boolean in(String label) {
        String text = label;
        for (String other : others) {
            text = text.replace(other, "");
        }
        return words.stream().anyMatch(text::contains);
    }
}
