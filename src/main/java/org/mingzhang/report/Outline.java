package org.mingzhang.report;

import java.util.ArrayList;
import java.util.List;

/** The numbers of headings, made from the outline: 一、 （一） 1. They are never typed and never taken from an import. */
final class Outline {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private Outline() {}

    /** One numbering for each section, in their order. */
    static List<String> numbering(List<Template.Section> sections) {
        int[] counted = new int[4];
        List<String> numbers = new ArrayList<>();
        for (Template.Section section : sections) {
            counted[section.level()]++;
            for (int below = section.level() + 1; below < counted.length; below++) {
                counted[below] = 0;
            }
            numbers.add(number(section.level(), counted[section.level()]));
        }
        return numbers;
    }

    private static String number(int level, int count) {
        return switch (level) {
            case 1 -> chinese(count) + "、";
            case 2 -> "（" + chinese(count) + "）";
            default -> count + ".";
        };
    }

    /** 1 to 99. */
    private static String chinese(int count) {
        if (count < 10) {
            return DIGITS[count];
        }
        return (count < 20 ? "" : DIGITS[count / 10]) + "十" + DIGITS[count % 10];
    }
}
