package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads projects with their amounts out of sentences: 一是某经费，上年结转0.16万元，年初预算71.00万元，年中执行调减20.76万元…… */
final class BudgetSentences {

    private enum Amount {
        CARRIED_IN("(?:上年|年初|期初)(?:末)?(?:结余|结转)(?:和|与|、)?(?:结余|结转)?(?:资金|数)?"),
        INITIAL("年初(?:部门)?预算(?:安排|批复|资金|数|金额)*"),
        CUT("(?:年中)?(?:预算|执行)?(?:中)?(?:调减|核减|压减|追减|收回)(?:预算|资金)?"),
        RAISED("(?:年中)?(?:预算|执行)?(?:中)?(?:调增|追加)(?:预算|资金)?"),
        EXECUTED("(?:全年|本年|年度|累计)?(?:实际支出|支出决算|执行数|决算支出|实际使用|实际执行)(?:数)?"),
        CARRIED_OUT("(?:年末|期末|当年|本年)?(?:结余结转|结转结余|结余|结转)(?:和|与|、)?(?:结余|结转)?(?:资金|数|下年)*");

        private final String words;

        Amount(String words) {
            this.words = words;
        }
    }

    private static final Pattern STATED = Pattern.compile(
            "(?:(?<CARRIEDIN>" + Amount.CARRIED_IN.words + ")|(?<INITIAL>" + Amount.INITIAL.words + ")|(?<CUT>"
                    + Amount.CUT.words + ")|(?<RAISED>" + Amount.RAISED.words + ")|(?<EXECUTED>"
                    + Amount.EXECUTED.words + ")|(?<CARRIEDOUT>" + Amount.CARRIED_OUT.words + "))(?:为|是|共计|共|:)?"
                    + SpokenAmount.PATTERN);

    private static final Pattern SENTENCE_END = Pattern.compile("[。;;]");
    private static final Pattern ENUMERATED = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,3}是|[(]?[0-9一二三四五六七八九十]{1,3}[、.)]+|[①-⑳]|另外|此外|其中|同时|第[一二三四五六七八九十]{1,3})[,:]?");
    private static final Pattern AROUND_NAME = Pattern.compile("^[,:、“\"《]+|[,:、”\"》]+$");
    private static final Pattern PROJECT = Pattern.compile("经费|专项|项目|资金|建设|工程|补助|服务|改造");

    /** Kinds of spending that go across projects, or stand beside them. */
    private static final Pattern KIND_OF_SPENDING = Pattern.compile("三公|人员经费|公用经费|基本支出|项目支出|机关运行经费|财政拨款");

    private static final int LONGEST_NAME = 60;

    private BudgetSentences() {}

    /** Projects in a line; none when it names no project or fewer than two amounts, unless the one amount is what a named fund spent. */
    static List<ImportedDraft.Line> in(SourceLine line) {
        List<ImportedDraft.Line> projects = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(Wording.plain(line.text()))) {
            project(sentence, line.number()).ifPresent(projects::add);
        }
        return projects;
    }

    private static Optional<ImportedDraft.Line> project(String sentence, int number) {
        Map<Amount, BigDecimal> amounts = new EnumMap<>(Amount.class);
        Matcher stated = STATED.matcher(sentence);
        int first = -1;
        int last = 0;
        while (stated.find()) {
            first = first < 0 ? stated.start() : first;
            last = stated.end();
            amounts.putIfAbsent(
                    kind(stated),
                    SpokenAmount.inWan(stated.group(stated.groupCount() - 1), stated.group(stated.groupCount())));
        }
        if (first < 0) {
            return Optional.empty();
        }
        String name = name(sentence.substring(0, first));
        boolean told = amounts.size() >= 2 || amounts.containsKey(Amount.EXECUTED);
        return told && name.length() <= LONGEST_NAME && namesProject(name)
                ? Optional.of(line(name, amounts, sentence.substring(0, last), number))
                : Optional.empty();
    }

    private static boolean namesProject(String name) {
        return PROJECT.matcher(name).find() && !KIND_OF_SPENDING.matcher(name).find();
    }

    private static ImportedDraft.Line line(String name, Map<Amount, BigDecimal> amounts, String evidence, int number) {
        return new ImportedDraft.Line(
                name,
                Optional.ofNullable(amounts.get(Amount.CARRIED_IN)),
                Optional.ofNullable(amounts.get(Amount.INITIAL)),
                adjustment(amounts),
                Optional.ofNullable(amounts.get(Amount.EXECUTED)),
                Optional.ofNullable(amounts.get(Amount.CARRIED_OUT)),
                evidence,
                number);
    }

    private static Optional<BigDecimal> adjustment(Map<Amount, BigDecimal> amounts) {
        Optional<BigDecimal> raised = Optional.ofNullable(amounts.get(Amount.RAISED));
        Optional<BigDecimal> cut = Optional.ofNullable(amounts.get(Amount.CUT)).map(BigDecimal::negate);
        return raised.isPresent() && cut.isPresent() ? Optional.of(raised.get().add(cut.get())) : raised.or(() -> cut);
    }

    private static Amount kind(Matcher stated) {
        for (Amount amount : Amount.values()) {
            if (stated.group(amount.name().replace("_", "")) != null) {
                return amount;
            }
        }
        throw new IllegalStateException("a match names one of the groups");
    }

    private static String name(String before) {
        String name = ENUMERATED.matcher(before).replaceFirst("");
        return AROUND_NAME.matcher(name).replaceAll("");
    }
}
