package org.mingzhang.report;

import java.util.List;
import java.util.Locale;
import org.mingzhang.base.Texts;
import org.mingzhang.document.Xhtml;

/** A table of the report as part of a paper: its lines above, a block for each part, its lines below. */
final class PaperTable {

    /** With more columns the letters get smaller. */
    private static final int MOST_WIDE = 5;

    private final StringBuilder body;

    PaperTable(StringBuilder body) {
        this.body = body;
    }

    void add(Snapshot.Table table) {
        if (!table.owner().isEmpty()) {
            line(Texts.of(Locale.CHINESE, "report.paper.project", table.owner()));
        }
        table.notes().forEach(this::line);
        table.parts().forEach(this::part);
        table.foot().forEach(this::line);
    }

    private void line(String text) {
        body.append("<p class=\"foot-line\">").append(Xhtml.text(text)).append("</p>");
    }

    private void part(Snapshot.TablePart part) {
        body.append(part.heads().size() > MOST_WIDE ? "<table class=\"dense\">" : "<table>");
        if (!part.title().isEmpty()) {
            body.append("<caption>").append(Xhtml.text(part.title())).append("</caption>");
        }
        body.append("<thead><tr>");
        if (part.named()) {
            head(part.rowLabel());
        }
        part.heads().forEach(head -> head(head.label()));
        body.append("</tr></thead><tbody>");
        if (part.rows().isEmpty()) {
            int columns = part.heads().size() + (part.named() ? 1 : 0);
            body.append("<tr><td colspan=\"").append(columns).append("\">无</td></tr>");
        }
        part.rows().forEach(row -> row(part, row));
        body.append("</tbody></table>");
    }

    private void head(String label) {
        body.append("<th scope=\"col\">").append(Xhtml.text(label)).append("</th>");
    }

    private void row(Snapshot.TablePart part, Snapshot.Row row) {
        body.append("<tr>");
        if (part.named()) {
            body.append("<th class=\"l\" scope=\"row\">")
                    .append("　".repeat(row.level()))
                    .append(Xhtml.text(row.name()))
                    .append("</th>");
        }
        for (int i = 0; i < row.cells().size(); i++) {
            cell(part.heads().get(i), row.cells().get(i));
        }
        body.append("</tr>");
    }

    /** Paragraphs of a long text stand on lines of their own. */
    private void cell(Snapshot.Head head, String text) {
        List<String> lines = text.lines().toList();
        String kind = head.number() ? "n" : lines.size() > 1 || text.length() > 20 ? "long" : "l";
        body.append("<td class=\"")
                .append(kind)
                .append("\">")
                .append(String.join("<br/>", lines.stream().map(Xhtml::text).toList()))
                .append("</td>");
    }
}
