package org.mingzhang.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.base.Texts;
import org.mingzhang.document.Xhtml;

/** A report as the body of a paper: cover, headings and paragraphs, 附件说明, place of signature and seal, attachments. */
final class ReportBody {

    private static final List<String> HEADINGS = List.of("h2", "h3", "h4");

    private final Snapshot snapshot;
    private final Template template;
    private final StringBuilder body = new StringBuilder();

    private ReportBody(Snapshot snapshot, Template template) {
        this.snapshot = snapshot;
        this.template = template;
    }

    static String of(Snapshot snapshot, Template template) {
        ReportBody body = new ReportBody(snapshot, template);
        body.cover();
        snapshot.parts().forEach(body::part);
        body.closing();
        body.attachments();
        return body.body.toString();
    }

    private void cover() {
        body.append("<div class=\"cover\">");
        element("p class=\"cover-unit\"", snapshot.unitName());
        element("h1", snapshot.title());
        for (String line : template.cover()) {
            String[] labelled = Narrative.filled(line, snapshot).split("(?<=：)", 2);
            body.append("<p class=\"cover-line\">");
            if (labelled.length == 2) {
                element("span class=\"label\"", labelled[0]);
            }
            body.append(Xhtml.text(labelled[labelled.length - 1].strip())).append("</p>");
        }
        body.append("</div>");
    }

    private void part(Snapshot.Part part) {
        element(HEADINGS.get(part.level() - 1), part.numbering() + part.title());
        Narrative.paragraphs(part).forEach(paragraph -> element("p", paragraph));
        boolean withProjects =
                template.budget().section().filter(part.code()::equals).isPresent();
        if (withProjects && !snapshot.budgetLines().isEmpty()) {
            budgetTable();
        }
    }

    private void closing() {
        List<String> note = Narrative.attachmentNote(snapshot, template);
        if (!note.isEmpty()) {
            body.append("<div class=\"attachment-note\">");
            element("p", note.getFirst());
            note.stream().skip(1).forEach(line -> element("p class=\"more\"", line));
            body.append("</div>");
        }
        body.append("<div class=\"closing\"></div>");
    }

    private void attachments() {
        int number = 1;
        for (Narrative.Attachment attachment : Narrative.attachments(snapshot, template)) {
            if (attachment.tables().isEmpty()) {
                attachment(number, attachment.title(), this::budgetTable);
            }
            for (Snapshot.Table table : attachment.tables()) {
                attachment(number, attachment.title(), () -> new PaperTable(body).add(table));
            }
            number++;
        }
    }

    private void attachment(int number, String title, Runnable content) {
        body.append("<div class=\"attachment\">");
        element("p class=\"attachment-mark\"", text("report.paper.attachment", number));
        element("h1", title);
        content.run();
        body.append("</div>");
    }

    private void budgetTable() {
        Template.BudgetTable table = template.budget();
        body.append("<div class=\"unit-line\">");
        element("span class=\"l\"", text("report.paper.filledBy", snapshot.unitName()));
        element("span class=\"r\"", text("report.paper.unit", table.unit()));
        body.append("</div><table>");
        element("caption", Narrative.filled(table.caption(), snapshot));
        body.append("<thead><tr>");
        element("th scope=\"col\"", table.rowLabel());
        table.columns().forEach(column -> element("th scope=\"col\"", column.label()));
        body.append("</tr></thead><tbody>");
        snapshot.budgetLines().forEach(line -> row("tr", line.name(), amounts(line)));
        row("tr class=\"sum\"", text("report.paper.total"), totals());
        body.append("</tbody></table>");
    }

    private void row(String tag, String name, List<Optional<BigDecimal>> amounts) {
        body.append('<').append(tag).append('>');
        element("th class=\"l\" scope=\"row\"", name);
        amounts.forEach(amount ->
                element("td class=\"n\"", amount.map(ReportBody::digits).orElse("")));
        body.append("</tr>");
    }

    private List<Optional<BigDecimal>> amounts(Snapshot.BudgetLine line) {
        return template.budget().columns().stream()
                .map(column -> amount(line, column.code()))
                .toList();
    }

    /** Missing amounts are left out of a sum; a column without any has none. */
    private List<Optional<BigDecimal>> totals() {
        return template.budget().columns().stream()
                .map(column -> snapshot.budgetLines().stream()
                        .flatMap(line -> amount(line, column.code()).stream())
                        .reduce(BigDecimal::add))
                .toList();
    }

    static Optional<BigDecimal> amount(Snapshot.BudgetLine line, String column) {
        return switch (column) {
            case "carriedIn" -> line.carriedIn();
            case "initialBudget" -> line.initialBudget();
            case "adjustment" -> line.adjustment();
            case "executed" -> line.executed();
            case "carriedOut" -> line.carriedOut();
            default -> throw new IllegalArgumentException("no column " + column);
        };
    }

    private static String digits(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** Paper is Chinese, whoever prints it. */
    private static String text(String key, Object... arguments) {
        return Texts.of(Locale.CHINESE, key, arguments);
    }

    private void element(String tag, String text) {
        String name = tag.split(" ", 2)[0];
        body.append('<')
                .append(tag)
                .append('>')
                .append(Xhtml.text(text))
                .append("</")
                .append(name)
                .append('>');
    }
}
