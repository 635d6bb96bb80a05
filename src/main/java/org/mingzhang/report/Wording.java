package org.mingzhang.report;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words as people write them, brought to one form for comparing. Never for storing. */
final class Wording {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");

    /** 一、 （一） 1. (1) ① 第一章, in every mix of full and half width. */
    private static final Pattern NUMBERING = Pattern.compile("^(?:第[一二三四五六七八九十百0-9]{1,4}[章节部分]{1,2}[、.:]?"
            + "|\\([一二三四五六七八九十百0-9]{1,4}\\)[、.]?"
            + "|[一二三四五六七八九十百]{1,4}[、.]"
            + "|[0-9]{1,2}(?:[、)]|\\.(?![0-9])|\\.(?=20[0-9]{2}年)))");

    private static final Pattern YEAR = Pattern.compile("^(?:20[0-9]{2}年度?|本年度?)");

    private Wording() {}

    /** Half width, without any blanks. */
    static String plain(String words) {
        return BLANKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** Whether plain words begin with a numbering. */
    static boolean numbered(String plain) {
        return NUMBERING.matcher(plain).find();
    }

    /** Plain words without numbering and without the year in front. */
    static String title(String plain) {
        return YEAR.matcher(NUMBERING.matcher(plain).replaceFirst("")).replaceFirst("");
    }
}
