package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Sentence;
import org.mingzhang.check.text.Words;

/** Recognises the figures that every report has by the words before a number. */
final class Figures {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=年)");
    /** 2024年年末 and 2024年末 keep their 年末. */
    private static final Pattern LEADING_YEAR = Pattern.compile("^(20\\d\\d)?年度?(?![末初底])|^20\\d\\d(?=年[末初底])");

    /** 1.人员经费, 一是人员经费: the number of the line or of the list. */
    private static final Pattern LEADING_NUMBER = Pattern.compile("^(?:\\d{1,2}[.、](?!\\d)|[一二三四五六七八九十]{1,2}[、是])");

    private static final List<String> COLUMNS = List.of(
            "年初预算数", "年初预算", "全年预算数", "全年预算", "调整预算数", "预算数", "预算安排", "预算", "决算数", "决算", "执行数", "执行", "实际", "完成", "为",
            "共", "共计", "是", "达", "数", "约", "合计");
    private static final Set<String> GENERIC =
            Set.of("支出决算", "支出决算数", "实际支出", "支出", "决算数", "执行数", "决算", "支出数", "实际支出数");

    private static final Optional<String> TOTAL = Optional.of("totalSpend");

    private final Map<String, String> names = new HashMap<>();
    private final List<String> noise;
    private final Words words;

    private volatile @Nullable Read last;

    private record Read(Reading reading, List<Figure> figures) {}

    Figures(Words words) {
        this.words = words;
        for (Words.Entry figure : words.entries("figures")) {
            figure.list("names").forEach(name -> names.put(name, figure.text("code")));
        }
        noise = words.list("figureNoise");
    }

    /** The figure that a name is of: {@code basicSpend} for 基本支出. */
    Optional<String> code(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /** Several rules ask for the figures of one reading: they are read once. */
    List<Figure> read(Reading reading) {
        Read known = last;
        if (known == null || known.reading() != reading) {
            known = new Read(reading, List.copyOf(readNow(reading)));
            last = known;
        }
        return known.figures();
    }

    private List<Figure> readNow(Reading reading) {
        List<Figure> found = new ArrayList<>();
        Set<Integer> projectLines = new HashSet<>();
        reading.projects().stream()
                .filter(project -> !names.containsKey(project.name()))
                .forEach(project -> projectLines.add(project.line()));
        reading.sentences().filter(sentence -> !sentence.mentions().isEmpty()).forEach(sentence -> {
            Line line = reading.lines().get(sentence.line());
            if (!line.part().equals("attachments") && !projectLines.contains(sentence.line())) {
                new Walk(reading, line, sentence).run(found);
            }
        });
        return found;
    }

    private final class Walk {
        private final Reading reading;
        private final Line line;
        private final Sentence sentence;
        private String column = "";
        private String lastCode = "";
        private Optional<String> dividedCode = Optional.empty();
        private int from;
        private boolean first = true;

        Walk(Reading reading, Line line, Sentence sentence) {
            this.reading = reading;
            this.line = line;
            this.sentence = sentence;
        }

        void run(List<Figure> found) {
            for (Mention mention : sentence.mentions()) {
                divided(mention);
                boolean people = mention.count() && "人名".contains(mention.classifier());
                if ((mention.money() || people) && !hasAny(mention.label(), "growthWords")) {
                    read(mention, people).ifPresent(found::add);
                    first = false;
                }
            }
        }

        /** 三公经费预算…，其中接待费…、公车…；实际支出…: behind the semicolon the talk is of the whole again. */
        private void divided(Mention mention) {
            String between = sentence.norm().substring(from, mention.start() - sentence.start());
            from = mention.end() - sentence.start();
            if (between.contains(";")) {
                lastCode = dividedCode.orElse(lastCode);
                dividedCode = Optional.empty();
            }
            if (between.contains("其中")) {
                dividedCode = Optional.of(lastCode);
            }
        }

        private Optional<Figure> read(Mention mention, boolean people) {
            String said = LEADING_NUMBER.matcher(mention.label()).replaceFirst("");
            String label =
                    YEAR.matcher(LEADING_YEAR.matcher(said).replaceFirst("")).replaceAll("");
            String own = column(label);
            Optional<String> code = code(label);
            boolean total = code.filter(c -> c.startsWith("total")).isPresent();
            if (!own.isEmpty() || total) {
                column = own.isEmpty() ? "ACTUAL" : own;
            }
            if (code.equals(TOTAL) && ofAnother(mention, label)) {
                return Optional.empty();
            }
            if (code.isEmpty()
                    || people
                            != (code.get().equals("establishment") || code.get().equals("headcount"))) {
                lastCode = code.isEmpty() && !trim(label).isEmpty() ? "" : lastCode;
                return Optional.empty();
            }
            lastCode = code.get();
            return Optional.of(new Figure(
                    code.get(),
                    column.isEmpty() ? "ACTUAL" : column,
                    year(mention),
                    fund(mention),
                    line.part(),
                    mention));
        }

        /** 三公经费控制在预算以内，全年支出1.92万元: the clause before says what was spent. */
        private boolean ofAnother(Mention mention, String label) {
            int end = mention.labelStart() - sentence.start();
            String before =
                    sentence.norm().substring(Math.max(0, sentence.norm().lastIndexOf(';', end)), end);
            boolean numbers = sentence.mentions().getFirst() != mention;
            return !numbers && !hasAny(label, "wholeWords") && hasAny(before, "itemWords");
        }

        private String column(String label) {
            if (label.contains("预算执行") || hasAny(label, "actualWords")) {
                return "ACTUAL";
            }
            String own = label;
            for (String fund : words.list("fundNames")) {
                own = own.replace(fund, "");
            }
            if (!hasAny(own, "budgetWords")) {
                return "";
            }
            return own.contains("年初") ? "INITIAL" : own.contains("全年") || own.contains("调整") ? "FULL" : "BUDGET";
        }

        private Optional<String> code(String label) {
            if (GENERIC.contains(trimNoise(label)) || GENERIC.contains(label)) {
                if (lastCode.equals("totalIncome")) {
                    return Optional.of("totalSpend");
                }
                return lastCode.isEmpty()
                        ? (first ? Optional.of("totalSpend") : Optional.empty())
                        : Optional.of(lastCode);
            }
            Optional<String> exact = named(label);
            return exact.isPresent() ? exact : named(trim(label));
        }

        private Optional<String> named(String label) {
            for (int cut = 0; cut < label.length(); cut++) {
                String code = names.get(label.substring(cut));
                if (code != null) {
                    return trimNoise(label.substring(0, cut)).isEmpty() ? Optional.of(code) : Optional.empty();
                }
            }
            return Optional.empty();
        }

        private String trim(String label) {
            String text = label;
            boolean changed = true;
            while (changed) {
                changed = false;
                for (String tail : COLUMNS) {
                    if (text.endsWith(tail)) {
                        text = text.substring(0, text.length() - tail.length());
                        changed = true;
                    }
                }
            }
            return text;
        }

        private String trimNoise(String prefix) {
            String text = prefix;
            boolean changed = true;
            while (changed) {
                changed = false;
                for (String word : noise) {
                    if (!text.isEmpty() && text.startsWith(word)) {
                        text = text.substring(word.length());
                        changed = true;
                    }
                }
            }
            return text;
        }

        private int year(Mention mention) {
            int year = sentence.yearBefore(mention.start()).orElse(reading.year());
            return hasAny(mention.label(), "lastYearWords") ? reading.year() - 1 : year;
        }

        private String fund(Mention mention) {
            return switch (line.part()) {
                case "fund", "stateCapital", "socialInsurance" -> line.part();
                default -> mention.label().contains("政府性基金") ? "fund" : "general";
            };
        }

        private boolean hasAny(String text, String list) {
            return words.list(list).stream().anyMatch(text::contains);
        }
    }
}
