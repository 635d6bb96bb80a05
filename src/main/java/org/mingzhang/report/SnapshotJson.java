package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A snapshot as canonical JSON, and back. Amounts are strings with their written digits; a missing amount is null. */
final class SnapshotJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private SnapshotJson() {}

    static String write(Snapshot snapshot) {
        Map<String, @Nullable Object> json = new HashMap<>();
        json.put("title", snapshot.title());
        json.put("unit", snapshot.unit());
        json.put("unitName", snapshot.unitName());
        json.put("year", snapshot.year());
        json.put("template", snapshot.template());
        json.put("issuedOn", snapshot.issuedOn());
        json.put("parts", snapshot.parts().stream().map(SnapshotJson::part).toList());
        json.put(
                "figures", snapshot.figures().stream().map(SnapshotJson::figure).toList());
        json.put(
                "budgetLines",
                snapshot.budgetLines().stream().map(SnapshotJson::budgetLine).toList());
        // Versions frozen before tables came have no such entry, and keep their hash.
        if (!snapshot.tables().isEmpty()) {
            json.put("tables", JSON.convertValue(snapshot.tables(), List.class));
        }
        // Likewise evidence.
        if (!snapshot.evidence().isEmpty()) {
            json.put("evidence", JSON.convertValue(snapshot.evidence(), List.class));
        }
        return CanonicalJson.write(json);
    }

    private static Map<String, Object> part(Snapshot.Part part) {
        return Map.of(
                "code", part.code(),
                "level", part.level(),
                "numbering", part.numbering(),
                "title", part.title(),
                "text", part.text());
    }

    private static Map<String, Object> figure(Snapshot.Figure figure) {
        return Map.of(
                "code", figure.code(),
                "label", figure.label(),
                "value", figure.value().toPlainString(),
                "unit", figure.unit(),
                "period", figure.period(),
                "source", figure.source());
    }

    private static Map<String, @Nullable Object> budgetLine(Snapshot.BudgetLine line) {
        Map<String, @Nullable Object> json = new HashMap<>();
        json.put("name", line.name());
        json.put("group", line.group());
        json.put("carriedIn", digits(line.carriedIn()));
        json.put("initialBudget", digits(line.initialBudget()));
        json.put("adjustment", digits(line.adjustment()));
        json.put("executed", digits(line.executed()));
        json.put("carriedOut", digits(line.carriedOut()));
        return json;
    }

    private static @Nullable String digits(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString).orElse(null);
    }

    static Snapshot read(String json) {
        JsonNode root = JSON.readTree(json);
        List<Snapshot.Part> parts = new ArrayList<>();
        for (JsonNode part : root.required("parts")) {
            parts.add(new Snapshot.Part(
                    text(part, "code"),
                    part.required("level").asInt(),
                    text(part, "numbering"),
                    text(part, "title"),
                    text(part, "text")));
        }
        List<Snapshot.Figure> figures = new ArrayList<>();
        for (JsonNode figure : root.required("figures")) {
            figures.add(new Snapshot.Figure(
                    text(figure, "code"),
                    text(figure, "label"),
                    new BigDecimal(text(figure, "value")),
                    text(figure, "unit"),
                    text(figure, "period"),
                    text(figure, "source")));
        }
        List<Snapshot.BudgetLine> lines = new ArrayList<>();
        for (JsonNode line : root.required("budgetLines")) {
            lines.add(new Snapshot.BudgetLine(
                    text(line, "name"),
                    text(line, "group"),
                    amount(line, "carriedIn"),
                    amount(line, "initialBudget"),
                    amount(line, "adjustment"),
                    amount(line, "executed"),
                    amount(line, "carriedOut")));
        }
        return new Snapshot(
                text(root, "title"),
                text(root, "unit"),
                text(root, "unitName"),
                root.required("year").asInt(),
                text(root, "template"),
                text(root, "issuedOn"),
                List.copyOf(parts),
                List.copyOf(figures),
                List.copyOf(lines),
                root.has("tables")
                        ? JSON.convertValue(root.get("tables"), new TypeReference<List<Snapshot.Table>>() {})
                        : List.of(),
                root.has("evidence")
                        ? JSON.convertValue(root.get("evidence"), new TypeReference<List<Snapshot.Proof>>() {})
                        : List.of());
    }

    private static String text(JsonNode node, String key) {
        return node.required(key).asString();
    }

    private static Optional<BigDecimal> amount(JsonNode line, String key) {
        JsonNode amount = line.required(key);
        return amount.isNull() ? Optional.empty() : Optional.of(new BigDecimal(amount.asString()));
    }
}
