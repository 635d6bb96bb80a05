package org.mingzhang.disclosure.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * Two bars for each row, as SVG to stand inside a page. Bars are measured in percent and text in pixels, so the chart
 * keeps readable letters from a phone to a wide screen. Colours come from the page's style sheet.
 *
 * @param title and {@code description} for people who cannot see it
 */
record BarChart(String title, String description, String firstName, String secondName, List<Row> rows) {

    private static final int ROW = 74;
    private static final int BAR = 18;
    private static final int LEGEND = 34;
    private static final int LONGEST_NAME = 22;
    private static final BigDecimal WIDEST = new BigDecimal("76");

    /** @param first and {@code second} in 万元; an amount that is not known has no bar */
    record Row(String name, Optional<BigDecimal> first, Optional<BigDecimal> second) {}

    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg class=\"chart\" width=\"100%\" height=\"").append(LEGEND + rows.size() * ROW);
        svg.append("\" role=\"img\" aria-labelledby=\"chart-title chart-description\">");
        svg.append("<title id=\"chart-title\">").append(escape(title)).append("</title>");
        svg.append("<desc id=\"chart-description\">")
                .append(escape(description))
                .append("</desc>");
        legend(svg);
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), LEGEND + i * ROW);
        }
        return svg.append("</svg>").toString();
    }

    private void legend(StringBuilder svg) {
        svg.append("<rect class=\"first\" x=\"0\" y=\"4\" width=\"14\" height=\"14\"/>");
        text(svg, "20", 16, "legend", firstName);
        svg.append("<rect class=\"second\" x=\"50%\" y=\"4\" width=\"14\" height=\"14\"/>");
        svg.append("<svg x=\"50%\" overflow=\"visible\">");
        text(svg, "20", 16, "legend", secondName);
        svg.append("</svg>");
    }

    private void row(StringBuilder svg, Row row, int top) {
        text(svg, "0", top + 16, "name", shortened(row.name()));
        bar(svg, "first", row.first(), top + 24);
        bar(svg, "second", row.second(), top + 24 + BAR + 2);
    }

    private void bar(StringBuilder svg, String kind, Optional<BigDecimal> amount, int top) {
        String width = amount.map(this::percent).orElse("0");
        svg.append("<rect class=\"").append(kind).append("\" x=\"0\" y=\"").append(top);
        svg.append("\" width=\"")
                .append(width)
                .append("%\" height=\"")
                .append(BAR)
                .append("\"/>");
        svg.append("<svg x=\"").append(width).append("%\" overflow=\"visible\">");
        text(svg, "6", top + BAR - 4, "value", amount.map(Amounts::wan).orElse("—"));
        svg.append("</svg>");
    }

    private String percent(BigDecimal amount) {
        BigDecimal largest = rows.stream()
                .flatMap(row -> Stream.concat(row.first().stream(), row.second().stream()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        if (largest.signum() == 0 || amount.signum() <= 0) {
            return "0";
        }
        return amount.multiply(WIDEST).divide(largest, 2, RoundingMode.HALF_UP).toPlainString();
    }

    private static void text(StringBuilder svg, String x, int y, String kind, String text) {
        svg.append("<text class=\"")
                .append(kind)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y);
        svg.append("\">").append(escape(text)).append("</text>");
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
