package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Sentence;
import org.mingzhang.check.text.Words;

/** T21, T22: 期初+增加−减少=期末; 申请≥受理≥审结; the outcomes of closed cases add up. */
final class Flows implements Rule {

    private final List<Words.Entry> outcomes;
    private final List<Words.Entry> chains;
    private final List<String> others;
    private final List<String> ups;
    private final List<String> downs;
    private final List<String> openings;
    private final List<String> stocks = List.of("在册", "现有", "期末", "年末", "结存");
    private final List<String> growth;

    Flows(Words words) {
        outcomes = words.entries("outcomes");
        chains = words.entries("chains");
        others = words.list("otherWords");
        ups = words.list("increaseWords");
        downs = words.list("decreaseWords");
        openings = words.list("openingWords");
        growth = words.list("growthWords");
    }

    @Override
    public void check(Reading reading, Findings findings) {
        reading.sentences().filter(s -> s.mentions().size() >= 2).forEach(sentence -> {
            outcomes.forEach(outcome -> outcome(sentence, outcome, findings));
            chains.forEach(chain -> chain(sentence, chain, findings));
            stock(sentence, findings);
        });
    }

    private void outcome(Sentence sentence, Words.Entry outcome, Findings findings) {
        Mention whole = null;
        List<Mention> parts = new ArrayList<>();
        for (Mention mention : sentence.mentions()) {
            if (mention.count() && has(mention.label(), outcome.list("parts")) && whole != null) {
                if (mention.sameUnit(whole)) {
                    parts.add(mention);
                }
            } else if (mention.count() && endsWith(mention.label(), outcome.list("whole")) && parts.isEmpty()) {
                whole = mention;
            }
        }
        if (whole == null
                || parts.size() < 3
                || has(sentence.norm(), others)
                || !parts.stream().allMatch(Mention::exact)) {
            return;
        }
        BigDecimal off = whole.value().subtract(Numbers.sum(parts));
        if (off.signum() != 0 && whole.exact()) {
            findings.warn(
                    "arith_sum",
                    off.signum() > 0 ? "sum.gap" : "sum.excess",
                    List.of(Place.between(whole, parts.getLast())),
                    Numbers.plain(Numbers.sum(parts), whole),
                    Numbers.plain(whole.value(), whole),
                    Numbers.plain(off.abs(), whole));
        }
    }

    private void chain(Sentence sentence, Words.Entry chain, Findings findings) {
        Optional<Mention> more = only(sentence, chain.text("more"));
        Optional<Mention> fewer = only(sentence, chain.text("fewer"));
        if (more.isPresent()
                && fewer.isPresent()
                && more.get().start() < fewer.get().start()
                && more.get().sameUnit(fewer.get())
                && more.get().value().compareTo(fewer.get().value()) < 0) {
            findings.error(
                    "arith_sum",
                    "chain",
                    List.of(Place.between(more.get(), fewer.get())),
                    chain.text("more"),
                    Numbers.plain(more.get().value(), more.get()),
                    chain.text("fewer"),
                    Numbers.plain(fewer.get().value(), fewer.get()));
        }
    }

    /** The one exact mention with that word; none when there are several. */
    private Optional<Mention> only(Sentence sentence, String word) {
        List<Mention> found = sentence.mentions().stream()
                .filter(m -> m.count() && m.exact() && m.label().contains(word) && !has(m.label(), growth))
                .filter(m -> !m.label().endsWith("率")
                        && !m.label().contains("上年")
                        && !m.label().contains("结转"))
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private void stock(Sentence sentence, Findings findings) {
        Optional<Mention> up = first(sentence, ups);
        Optional<Mention> down = first(sentence, downs);
        Optional<Mention> stock = sentence.mentions().stream()
                .filter(m -> m.count() && m.exact() && has(m.label(), stocks) && !has(m.label(), openings))
                .findFirst();
        if (up.isEmpty()
                || down.isEmpty()
                || stock.isEmpty()
                || !up.get().sameUnit(stock.get())
                || !down.get().sameUnit(stock.get())) {
            return;
        }
        List<Place> places = List.of(Place.between(up.get(), stock.get()));
        Optional<Mention> opening = first(sentence, openings);
        BigDecimal flow = up.get().value().subtract(down.get().value());
        if (opening.isEmpty()) {
            BigDecimal implied = stock.get().value().subtract(flow);
            findings.info("value_gap", "stock.gap", places, Numbers.plain(implied, stock.get()));
        } else if (opening.get().sameUnit(stock.get())
                && opening.get().value().add(flow).compareTo(stock.get().value()) != 0) {
            findings.error(
                    "arith_sum",
                    "stock",
                    List.of(Place.between(opening.get(), stock.get())),
                    Numbers.plain(opening.get().value().add(flow), stock.get()),
                    Numbers.plain(stock.get().value(), stock.get()));
        }
    }

    private Optional<Mention> first(Sentence sentence, List<String> words) {
        return sentence.mentions().stream()
                .filter(m -> m.count() && m.exact() && has(m.label(), words) && !has(m.label(), List.of("同比", "率")))
                .findFirst();
    }

    private static boolean has(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    private static boolean endsWith(String text, List<String> words) {
        return words.stream().anyMatch(text::endsWith);
    }
}
