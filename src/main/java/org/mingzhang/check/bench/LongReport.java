package org.mingzhang.check.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A report as long as wanted, made of the sample that the product ships: under each part's heading stand as many copies of
 * its text as are needed, each with other numbers and its own mark in every sentence, so that no sentence stands twice.
 */
final class LongReport {

    private static final Pattern PART = Pattern.compile("[一二三四五六七八九十]{1,2}、.{2,20}");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])(?!20\\d\\d年)\\d+(\\.\\d+)?(?=[^\\d.、年月日])");

    private final List<String> sample;

    private LongReport(List<String> sample) {
        this.sample = sample;
    }

    static LongReport fromSample() throws IOException {
        try (InputStream stream = LongReport.class.getResourceAsStream("/demo/lusong-2024.txt")) {
            String text = new String(
                    Objects.requireNonNull(stream, "demo/lusong-2024.txt").readAllBytes(), StandardCharsets.UTF_8);
            return new LongReport(List.of(text.split("\\R", -1)));
        }
    }

    List<String> sample() {
        return sample;
    }

    /** @param bytes about how long it is to be in UTF-8 */
    List<String> lines(int bytes) {
        int own = bytes(sample);
        if (bytes <= own) {
            return shortened(bytes);
        }
        int copies = Math.max(1, (bytes + own / 2) / own);
        List<String> lines = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (String line : sample) {
            if (PART.matcher(line.strip()).matches()) {
                addCopies(lines, part, copies);
                part.clear();
                lines.add(line);
            } else {
                part.add(line);
            }
        }
        addCopies(lines, part, copies);
        return lines;
    }

    private List<String> shortened(int bytes) {
        List<String> lines = new ArrayList<>();
        int length = 0;
        for (String line : sample) {
            length += bytes(line);
            if (length > bytes) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }

    private static void addCopies(List<String> lines, List<String> part, int copies) {
        lines.addAll(part);
        for (int copy = 1; copy < copies; copy++) {
            Random random = new Random(copy);
            for (String line : part) {
                lines.add(perturbed(line, copy, random));
            }
        }
    }

    private static String perturbed(String line, int copy, Random random) {
        String other = NUMBER.matcher(line).replaceAll(number -> digits(number.group(), random));
        return other.replace("。", "（第" + copy + "卷）。");
    }

    /** As many digits, others, the first not 0. */
    private static String digits(String number, Random random) {
        StringBuilder other = new StringBuilder(number);
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) != '.') {
                other.setCharAt(i, (char) ('0' + (i == 0 ? 1 + random.nextInt(9) : random.nextInt(10))));
            }
        }
        return other.toString();
    }

    static int bytes(List<String> lines) {
        return lines.stream().mapToInt(LongReport::bytes).sum();
    }

    private static int bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length + 1;
    }
}
