package org.mingzhang.check.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.TextChecker;

/** Measures the checker: the sample again and again, a new process, long reports, and long lines that say nothing. */
final class Bench {

    /** What the product promises for the sample, in milliseconds. */
    static final double WARM_TARGET = 50;

    static final double COLD_TARGET = 3000;

    private static final int KB = 1024;
    private static final List<Integer> LENGTHS = List.of(10, 20, 50, 100, 200, 500, 1024);
    private static final List<String> PIECES = List.of("1", "1,234,", "（", "、", "。", "　", "10万元，", "2024年1月1日，");
    private static final int WARM_UP = 60;
    private static final int RUNS = 31;
    private static final int COLD_RUNS = 5;
    private static final int LONG_RUNS = 5;

    private final TextChecker checker = new TextChecker();
    private final LongReport report;

    Bench(LongReport report) {
        this.report = report;
    }

    /** A length and what it took. */
    record Point(String what, int bytes, Times times) {}

    Times warm() throws Exception {
        return Times.of(WARM_UP, RUNS, () -> checker.check(report.sample()));
    }

    /** From the command line to its end, as somebody who checks one file waits for it. */
    Times cold() throws Exception {
        Path file = Files.createTempFile("mingzhang", ".txt");
        try {
            Files.write(file, report.sample());
            List<String> command = new ArrayList<>(command());
            command.add(file.toString());
            return Times.of(1, COLD_RUNS, () -> start(command));
        } finally {
            Files.delete(file);
        }
    }

    /** The launcher that started this benchmark, or, without one, its virtual machine with the launcher's options. */
    private static List<String> command() {
        String launcher = System.getenv("MINGZHANG_LAUNCHER");
        return launcher != null
                ? List.of(launcher, "check")
                : List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.mingzhang.check.CheckCommand");
    }

    private static void start(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = process.waitFor();
        if (status > 2) {
            throw new IOException(String.join(" ", command) + ": " + status);
        }
    }

    /** Reports of growing length. */
    List<Point> lengths() throws Exception {
        List<Point> points = new ArrayList<>();
        for (int length : LENGTHS) {
            List<String> lines = report.lines(length * KB);
            points.add(new Point("", LongReport.bytes(lines), Times.of(2, LONG_RUNS, () -> checker.check(lines))));
        }
        return points;
    }

    /** Lines of 1 MB, and of a quarter of it, that are one thing again and again. */
    Map<Point, Point> nonsense() throws Exception {
        Map<Point, Point> points = new java.util.LinkedHashMap<>();
        for (String piece : PIECES) {
            points.put(line(piece, KB * KB), line(piece, KB * KB / 4));
        }
        return points;
    }

    private Point line(String piece, int bytes) throws Exception {
        String line = piece.repeat(bytes / LongReport.bytes(List.of(piece)));
        return new Point(piece, LongReport.bytes(List.of(line)), Times.of(1, 3, () -> checker.check(List.of(line))));
    }
}
