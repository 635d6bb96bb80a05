package org.mingzhang.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells a reason from praise: 圆满完成、超额完成任务 says nothing about why. */
public final class Praise {

    /** Characters that are left of the shortest reason: 疫情 alone names none, 暴雨停工 does. */
    private static final int REASON = 3;

    private final List<String> words;

    public Praise(Words words) {
        this.words = new ArrayList<>(words.list("praise"));
        this.words.sort(Comparator.comparingInt(String::length).reversed());
    }

    /** Whether the text of a cell 偏差原因分析及改进措施 gives a reason. */
    public boolean leavesReason(String text) {
        String rest = text;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest.chars().filter(Character::isIdeographic).count() >= REASON;
    }
}
