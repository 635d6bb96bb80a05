package org.mingzhang.report;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a report said, without the day on which it was asked: the same content has the same hash on every day.
 *
 * @param lineIds ids of the snapshot's projects, in their order: a project keeps its id when its name changes
 */
record RevisionContent(Snapshot snapshot, List<String> lineIds) {

    /** A project with its id. */
    record Line(String id, Snapshot.BudgetLine line) {}

    static RevisionContent of(Snapshot snapshot, List<BudgetLine> lines) {
        return new RevisionContent(
                undated(snapshot), lines.stream().map(BudgetLine::id).toList());
    }

    private static Snapshot undated(Snapshot snapshot) {
        return new Snapshot(
                snapshot.title(),
                snapshot.unit(),
                snapshot.unitName(),
                snapshot.year(),
                snapshot.template(),
                "",
                snapshot.parts(),
                snapshot.figures(),
                snapshot.budgetLines(),
                snapshot.tables(),
                snapshot.evidence());
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Snapshot.BudgetLine line : snapshot.budgetLines()) {
            int place = lines.size();
            lines.add(new Line(place < lineIds.size() ? lineIds.get(place) : line.name(), line));
        }
        return lines;
    }

    /** Canonical: the keys stand in their order, and both values are canonical. */
    String json() {
        return "{\"lineIds\":" + CanonicalJson.write(lineIds) + ",\"snapshot\":" + SnapshotJson.write(snapshot) + "}";
    }

    static RevisionContent read(String json) {
        JsonNode root = JsonMapper.shared().readTree(json);
        List<String> ids = new ArrayList<>();
        root.required("lineIds").forEach(id -> ids.add(id.asString()));
        return new RevisionContent(SnapshotJson.read(root.required("snapshot").toString()), List.copyOf(ids));
    }
}
