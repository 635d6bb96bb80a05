package org.mingzhang.check.text;

import java.math.BigDecimal;

/** What stands after a number: 余, 万, a unit. */
final class UnitReader {
    private final Classifiers classifiers;
    private final String norm;
    private int end;
    private boolean approximate;
    private Measure measure = Measure.COUNT;
    private String classifier = "";
    private BigDecimal factor = BigDecimal.ONE;

    UnitReader(Classifiers classifiers, String norm, int end) {
        this.classifiers = classifiers;
        this.norm = norm;
        this.end = end;
    }

    boolean read(boolean word) {
        skipBlank();
        bound();
        int wan = 0;
        if (at("亿")) {
            wan = 8;
        } else if (at("万")) {
            wan = 4;
        } else if (at("千元")) {
            wan = 3;
        }
        end += wan == 8 || wan == 4 ? 1 : wan == 3 ? 1 : 0;
        bound();
        if (at("元")) {
            return money(wan);
        }
        if (at("%") && wan == 0) {
            return unit("%", Measure.PERCENT);
        }
        factor = BigDecimal.TEN.pow(wan);
        return counted(word);
    }

    private boolean money(int wan) {
        factor = new BigDecimal("0.0001").multiply(BigDecimal.TEN.pow(wan));
        classifier = wan == 8 ? "亿元" : wan == 4 ? "万元" : wan == 3 ? "千元" : "元";
        end++;
        measure = Measure.MONEY;
        return true;
    }

    private boolean unit(String text, Measure kind) {
        classifier = text;
        measure = kind;
        end += text.length();
        return true;
    }

    private boolean counted(boolean word) {
        char next = end < norm.length() ? norm.charAt(end) : ' ';
        for (String candidate : classifiers.beginningWith(next)) {
            if (at(candidate)) {
                return (!word || classifiers.afterNumeral(candidate)) && unit(candidate, kind(candidate));
            }
        }
        return false;
    }

    private Measure kind(String candidate) {
        return candidate.equals("分") ? Measure.SCORE : Measure.COUNT;
    }

    private void bound() {
        if (at("余") || at("多")) {
            approximate = true;
            end++;
        }
    }

    private void skipBlank() {
        if (at(" ") && end + 1 < norm.length() && norm.charAt(end + 1) > ' ') {
            end++;
        }
    }

    private boolean at(String text) {
        return norm.startsWith(text, end);
    }

    /** Behind the unit. */
    int end() {
        return end;
    }

    boolean approximate() {
        return approximate;
    }

    Measure measure() {
        return measure;
    }

    String classifier() {
        return classifier;
    }

    /** What the written number is multiplied by: money is told in 万元. */
    BigDecimal factor() {
        return factor;
    }
}
