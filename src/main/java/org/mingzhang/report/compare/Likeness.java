package org.mingzhang.report.compare;

/** How alike two sentences are: 1 − Levenshtein distance ÷ length of the longer one, on characters. */
public final class Likeness {

    private Likeness() {}

    /** Whether the likeness is at least this much, 0 to 1. Two empty texts are alike. */
    public static boolean isAtLeast(double least, String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        int longer = Math.max(a.length, b.length);
        // Rounded before: 1 − 0.95 is a little more than 0.05.
        int most = (int) Math.floor(Math.round((1 - least) * longer * 1e9) / 1e9);
        return Math.abs(a.length - b.length) <= most && distance(a, b, most) <= most;
    }

    /** The distance, or something above {@code most} when it is more than that: only a band of the table is looked at. */
    private static int distance(int[] a, int[] b, int most) {
        int beyond = most + 1;
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            row[j] = Math.min(j, beyond);
        }
        for (int i = 1; i <= a.length; i++) {
            int from = Math.max(1, i - most);
            int to = Math.min(b.length, i + most);
            int diagonal = row[from - 1];
            row[from - 1] = from == 1 ? Math.min(i, beyond) : beyond;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                int changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                int above = row[j] + 1;
                diagonal = row[j];
                row[j] = Math.min(beyond, Math.min(changed, Math.min(above, row[j - 1] + 1)));
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return beyond;
            }
        }
        return row[b.length];
    }
}
