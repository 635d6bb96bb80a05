package org.mingzhang.report.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which old sentence became which new one: the pairing in order that is most alike altogether. Alike are sentences that
 * share pairs of neighbouring characters (Dice's coefficient).
 */
final class Alignment {

    /** Less alike than this and one was removed, the other added. */
    private static final double ALIKE = 0.3;

    /** Line ends keep their place, but never against a sentence. */
    private static final double LINE_END = 0.01;

    /** More pairs than this are not weighed: all are removed and added. */
    private static final int MOST_PAIRS = 40_000;

    private final List<Token> before;
    private final List<Token> after;

    private Alignment(List<Token> before, List<Token> after) {
        this.before = before;
        this.after = after;
    }

    /** A pair of indices; −1 for none. */
    record Pair(int before, int after) {}

    static List<Pair> of(List<Token> before, List<Token> after) {
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            return new Alignment(before, after).walk(new double[0][0], new double[0][0]);
        }
        return new Alignment(before, after).weigh();
    }

    private List<Pair> weigh() {
        double[][] alike = new double[before.size()][after.size()];
        List<int[]> old = before.stream().map(token -> pairs(token.text())).toList();
        List<int[]> fresh = after.stream().map(token -> pairs(token.text())).toList();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                alike[i][j] = alike(before.get(i), after.get(j), old.get(i), fresh.get(j));
            }
        }
        double[][] best = new double[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                double paired = alike[i][j] > 0 ? alike[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return walk(alike, best);
    }

    private List<Pair> walk(double[][] alike, double[][] best) {
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean both = i < before.size() && j < after.size() && best.length > 0;
            if (both && alike[i][j] > 0 && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(i++, j++));
            } else if (i < before.size() && (!both || best[i][j] == best[i + 1][j])) {
                pairs.add(new Pair(i++, -1));
            } else {
                pairs.add(new Pair(-1, j++));
            }
        }
        return pairs;
    }

    private static double alike(Token before, Token after, int[] old, int[] fresh) {
        if (before.moved() || after.moved()) {
            return 0;
        }
        if (before.isLineEnd() || after.isLineEnd()) {
            return before.equals(after) ? LINE_END : 0;
        }
        if (before.equals(after)) {
            return 1;
        }
        double dice = old.length + fresh.length == 0 ? 0 : 2.0 * common(old, fresh) / (old.length + fresh.length);
        return dice >= ALIKE ? dice : 0;
    }

    private static int[] pairs(String text) {
        int[] pairs = new int[Math.max(0, text.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = text.charAt(i) << 16 | text.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }

    private static int common(int[] one, int[] other) {
        int common = 0;
        int j = 0;
        for (int i = 0; i < one.length && j < other.length; i++) {
            while (j < other.length && other[j] < one[i]) {
                j++;
            }
            if (j < other.length && other[j] == one[i]) {
                common++;
                j++;
            }
        }
        return common;
    }
}
