package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** The tie-outs of a template, ready to be judged. */
final class TieOuts {

    private record Ready(Template.TieOut tieOut, ParsedExpression left, ParsedExpression right) {}

    private final List<Ready> all;

    private TieOuts(List<Ready> all) {
        this.all = all;
    }

    /** A tie-out that can never be judged. */
    static final class Wrong extends RuntimeException {

        private final int place;

        private Wrong(int place, String why) {
            super(why);
            this.place = place;
        }

        /** Which of the list, counted from 0. */
        int place() {
            return place;
        }
    }

    /** @throws Wrong for a side that is no FEEL, or gives no number though every figure has a value */
    static TieOuts of(Template template, Formulas formulas) {
        Feel.Known any = Feel.any(template);
        Map<String, Object> context = any.with(formulas.compute(any)).context();
        List<Ready> all = new ArrayList<>();
        for (Template.TieOut tieOut : template.tieOuts()) {
            all.add(new Ready(
                    tieOut, side(tieOut.left(), context, all.size()), side(tieOut.right(), context, all.size())));
        }
        return new TieOuts(List.copyOf(all));
    }

    private static ParsedExpression side(String text, Map<String, Object> context, int place) {
        try {
            ParsedExpression side = Feel.parse(text);
            if (Feel.number(side, context).isEmpty()) {
                throw new Wrong(place, text + " gives no number; does it name a figure that does not exist?");
            }
            return side;
        } catch (Feel.Unreadable e) {
            throw new Wrong(place, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Those that do not hold.
     *
     * @param figures to be named with a tie-out that does not hold
     */
    List<BrokenTieOut> broken(Feel.Known known, List<FigureValue> figures) {
        Map<String, Object> context = known.context();
        return all.stream().flatMap(ready -> broken(ready, context, figures)).toList();
    }

    private static Stream<BrokenTieOut> broken(Ready ready, Map<String, Object> context, List<FigureValue> figures) {
        Optional<BigDecimal> left = Feel.number(ready.left(), context);
        Optional<BigDecimal> right = Feel.number(ready.right(), context);
        if (left.isEmpty() || right.isEmpty()) {
            return Stream.empty();
        }
        BigDecimal off = left.get().subtract(right.get());
        BigDecimal tolerance = ready.tieOut().tolerance();
        boolean holds = ready.tieOut().relation().equals("<=")
                ? off.compareTo(tolerance) < 0
                : off.abs().compareTo(tolerance) < 0;
        List<FigureValue> terms = figures.stream()
                .filter(figure -> figure.value().isPresent())
                .filter(figure -> Formulas.names(ready.tieOut().left())
                                .anyMatch(figure.field().code()::equals)
                        || Formulas.names(ready.tieOut().right())
                                .anyMatch(figure.field().code()::equals))
                .toList();
        return holds ? Stream.empty() : Stream.of(new BrokenTieOut(ready.tieOut(), left.get(), right.get(), terms));
    }
}
