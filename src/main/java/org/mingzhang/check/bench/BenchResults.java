package org.mingzhang.check.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.check.bench.Bench.Point;

/**
 * What the benchmark measured.
 *
 * @param lengths the first is what the others are compared with
 * @param nonsense each with its quarter
 */
record BenchResults(Times warm, Times cold, List<Point> lengths, Map<Point, Point> nonsense) {

    private static final int WIDTH = 24;

    /** For reading in a terminal. */
    String plain() {
        StringBuilder out = new StringBuilder();
        out.append(BenchCommand.text("check.bench.title")).append("\n\n");
        out.append(" ".repeat(WIDTH))
                .append(BenchCommand.text("check.bench.heads"))
                .append('\n');
        row(out, BenchCommand.text("check.bench.warm"), warm, target(warm, Bench.WARM_TARGET));
        row(out, BenchCommand.text("check.bench.cold"), cold, target(cold, Bench.COLD_TARGET));
        out.append('\n').append(BenchCommand.text("check.bench.lengths")).append('\n');
        for (Point point : lengths) {
            row(out, kilobytes(point), point.times(), ratio(growth(lengths.getFirst(), point)));
        }
        out.append('\n').append(BenchCommand.text("check.bench.nonsense")).append('\n');
        nonsense.forEach(
                (whole, quarter) -> row(out, "“" + whole.what() + "”", whole.times(), ratio(growth(quarter, whole))));
        return out.toString();
    }

    private static void row(StringBuilder out, String what, Times times, String more) {
        out.append(String.format(
                Locale.ROOT,
                "%s%9.1f %9.1f %9.1f   %s%n",
                padded(what),
                times.min(),
                times.median(),
                times.max(),
                more));
    }

    /** A Chinese character is as wide as two others. */
    private static String padded(String what) {
        int width = what.chars().map(c -> c > 0x2000 ? 2 : 1).sum();
        return what + " ".repeat(Math.max(1, WIDTH - width));
    }

    private static String kilobytes(Point point) {
        return Math.round(point.bytes() / 1024.0) + " KB";
    }

    private static String target(Times times, double target) {
        return BenchCommand.text("check.bench.target", (int) target, ratio(times.median() / target));
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    /** 1 when cost grows as length does. */
    private static double growth(Point from, Point to) {
        return to.times().median() / from.times().median() / ((double) to.bytes() / from.bytes());
    }

    /** One object on one line; times in milliseconds. */
    String json() {
        String grown = lengths.stream()
                .map(point -> "{\"bytes\":" + point.bytes() + ","
                        + numbers(point.times(), "toLinear", growth(lengths.getFirst(), point)) + "}")
                .collect(Collectors.joining(","));
        String lines = nonsense.entrySet().stream()
                .map(pair -> "{\"piece\":\"" + pair.getKey().what() + "\",\"bytes\":"
                        + pair.getKey().bytes() + ","
                        + numbers(pair.getKey().times(), "toLinear", growth(pair.getValue(), pair.getKey())) + "}")
                .collect(Collectors.joining(","));
        return "{\"warm\":{" + withTarget(warm, Bench.WARM_TARGET) + "},\"cold\":{"
                + withTarget(cold, Bench.COLD_TARGET) + "},\"lengths\":[" + grown + "],\"lines\":[" + lines + "]}\n";
    }

    private static String withTarget(Times times, double target) {
        return "\"target\":" + (int) target + "," + numbers(times, "ratio", times.median() / target);
    }

    private static String numbers(Times times, String name, double ratio) {
        return String.format(
                Locale.ROOT,
                "\"min\":%.2f,\"median\":%.2f,\"max\":%.2f,\"%s\":%.3f",
                times.min(),
                times.median(),
                times.max(),
                name,
                ratio);
    }
}
