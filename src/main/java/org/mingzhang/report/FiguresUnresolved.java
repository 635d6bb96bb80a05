package org.mingzhang.report;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.base.Refusal;

/** A report that still holds figure tokens is not signed. */
public class FiguresUnresolved extends Refusal {

    public FiguresUnresolved(List<UnresolvedToken> tokens) {
        super(
                "report.figuresUnresolved",
                tokens.stream().map(UnresolvedToken::token).distinct().collect(Collectors.joining(" ")));
    }
}
