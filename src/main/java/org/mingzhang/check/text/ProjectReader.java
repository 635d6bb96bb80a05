package org.mingzhang.check.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.check.text.ProjectLine.Role;

/** Finds the projects of a report and what each amount beside them is: 年初预算, 调整, 支出, 结转. */
final class ProjectReader {

    private static final int MAX_NAME = 40;

    /** Where amounts are causes, plans for next year, or repeated in tables. */
    private static final Set<String> AFTERWARDS =
            Set.of("problems", "measures", "application", "other", "closing", "attachments");

    private final Map<Role, List<String>> roles = new EnumMap<>(Role.class);
    private final List<String> noise;
    private final List<String> endings;
    private final List<String> strangers;
    private final List<String> suffixes;
    private final List<String> nothing;

    ProjectReader(Words words) {
        roles.put(Role.CARRIED_IN, words.list("carriedIn"));
        roles.put(Role.FULL_YEAR, words.list("fullYearBudget"));
        roles.put(Role.INITIAL, words.list("initialBudget"));
        roles.put(Role.ADJUSTMENT, words.list("adjustment"));
        roles.put(Role.CARRIED_OUT, words.list("carriedOut"));
        roles.put(Role.EXECUTED, words.list("executed"));
        noise = words.list("projectNoise");
        endings = words.list("projectEndings");
        strangers = words.list("noProjects");
        suffixes = words.list("projectSuffixes");
        nothing = words.list("noProjectNames");
    }

    List<ProjectLine> read(List<Line> lines) {
        List<ProjectLine> found = new ArrayList<>();
        for (Line line : lines) {
            if (line.prose() && !AFTERWARDS.contains(line.part())) {
                new Walk(line, found).run();
            }
        }
        return List.copyOf(found);
    }

    private record Named(Role role, String prefix) {}

    /** What the label says the amount is, and what stands before that. */
    private Optional<Named> named(String label) {
        Optional<Named> best = Optional.empty();
        int longest = 0;
        for (Map.Entry<Role, List<String>> role : roles.entrySet()) {
            for (String word : role.getValue()) {
                if (word.length() > longest && label.endsWith(word)) {
                    longest = word.length();
                    best = Optional.of(new Named(role.getKey(), label.substring(0, label.length() - word.length())));
                }
            }
        }
        return best;
    }

    private String name(String text) {
        String name = text;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String word : noise) {
                if (name.startsWith(word)) {
                    name = name.substring(word.length());
                    changed = true;
                }
            }
        }
        return name.replaceAll("^20\\d\\d年度?", "").replaceAll("[的为“”]", "");
    }

    String core(String name) {
        String core = name;
        for (String suffix : suffixes) {
            if (core.endsWith(suffix) && core.length() - suffix.length() >= 2) {
                core = core.substring(0, core.length() - suffix.length());
            }
        }
        return core;
    }

    private boolean isName(String name) {
        return name.length() >= 2
                && name.length() <= MAX_NAME
                && !nothing.contains(name)
                && strangers.stream().noneMatch(name::endsWith)
                && strangers.stream().noneMatch(name::startsWith);
    }

    private final class Walk {
        private final Line line;
        private final List<ProjectLine> found;
        private Optional<ProjectLine> current = Optional.empty();

        Walk(Line line, List<ProjectLine> found) {
            this.line = line;
            this.found = found;
        }

        void run() {
            for (Sentence sentence : line.sentences()) {
                for (Mention mention : sentence.mentions()) {
                    if (mention.money() && mention.depth() == 0) {
                        named(trim(mention.label())).ifPresent(named -> take(sentence, mention, named));
                    }
                }
            }
            current.ifPresent(found::add);
        }

        private String trim(String label) {
            String text = label;
            for (String tail : List.of("为", "共计", "共", "是", "达", "数")) {
                text = text.endsWith(tail) && text.length() > tail.length()
                        ? text.substring(0, text.length() - tail.length())
                        : text;
            }
            return text;
        }

        private void take(Sentence sentence, Mention mention, Named named) {
            String prefix = name(withoutNumber(mention, named.prefix()));
            if (isName(prefix)) {
                begin(prefix, mention.labelStart(), false);
            } else if (!prefix.isEmpty()) {
                return;
            } else if (current.isEmpty() || startsAgain(sentence, mention, named)) {
                nameBefore(sentence, mention);
            }
            current = current.map(project -> project.with(named.role(), mention));
        }

        private String withoutNumber(Mention mention, String prefix) {
            boolean first = mention.labelStart()
                    <= line.enumerator().map(Enumerator::end).orElse(-1);
            return first ? prefix.replaceFirst("^(\\([0-9一二三四五六七八九十]{1,3}\\)|[0-9一二三四五六七八九十]{1,3}[.、是])", "") : prefix;
        }

        /** A second sentence that opens with a name of its own. */
        private boolean startsAgain(Sentence sentence, Mention mention, Named named) {
            return sentence.mentions().getFirst() == mention
                    && current.filter(project -> project.amounts().containsKey(named.role()))
                            .isPresent();
        }

        private void begin(String name, int start, boolean comma) {
            current.ifPresent(found::add);
            current = Optional.of(
                    new ProjectLine(name, core(name), line.index(), start, start, comma, new EnumMap<>(Role.class)));
        }

        /** Behind the number of the line, behind the last 一是, or where the sentence begins. */
        private int nameStart(Sentence sentence, Mention mention) {
            int number = line.enumerator().map(Enumerator::end).orElse(0);
            if (current.isEmpty() && number > 0) {
                return number;
            }
            int from = Math.max(sentence.start(), number);
            int window = Math.max(from, mention.labelStart() - 120);
            int ordinal = line.norm().substring(window, mention.labelStart()).lastIndexOf('是') + window;
            boolean behind = ordinal > from
                    && line.norm().charAt(ordinal) == '是'
                    && Numerals.isNumeral(line.norm().charAt(ordinal - 1));
            return behind ? ordinal + 1 : from;
        }

        /** 一是某某经费，年初预算…: the clause before, when it is a name. */
        private void nameBefore(Sentence sentence, Mention mention) {
            if (sentence.mentions().getFirst() != mention) {
                return;
            }
            int start = nameStart(sentence, mention);
            int stop = start;
            while (stop < mention.labelStart()
                    && stop - start < 2 * MAX_NAME
                    && ",:(。;".indexOf(line.norm().charAt(stop)) < 0) {
                stop++;
            }
            String clause = line.norm().substring(start, Math.max(start, stop)).replace(" ", "");
            boolean ordinal = line.enumerator().isPresent() || clause.matches("^[一二三四五六七八九十]是.*");
            boolean inside = start > sentence.start() && line.norm().charAt(start - 1) == '是';
            String name = name(clause.replaceFirst("^[一二三四五六七八九十]是", ""));
            if (stop < mention.labelStart()
                    && isName(name)
                    && (ordinal || inside || endings.stream().anyMatch(name::endsWith))) {
                begin(name, start, true);
            }
        }
    }
}
