package org.mingzhang.report;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.org.Person;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stored rows of tables. Asked by doors that have checked rights. */
@Component
class TableRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final TableRowMapper mapper;
    private final Clock clock;

    TableRows(TableRowMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** In their order within each part. */
    List<TableRow> all(String report) {
        return mapper.all(report).stream()
                .map(row -> new TableRow(
                        row.tableCode(),
                        row.owner(),
                        row.part(),
                        row.rowId(),
                        row.place(),
                        JSON.readValue(row.cells(), new TypeReference<Map<String, String>>() {})))
                .toList();
    }

    /** Stores a row, new or changed. */
    void put(Person writer, String report, TableRow row) {
        TableRowMapper.Stored stored = stored(row);
        if (mapper.update(report, stored, writer.id(), clock.instant()) == 0) {
            mapper.insert(report, stored, writer.id(), clock.instant());
        }
    }

    /** @return whether it was there */
    boolean remove(String report, TableRow row) {
        return mapper.delete(report, stored(row)) > 0;
    }

    void removeProject(String report, String project) {
        mapper.ofProject(report, project);
    }

    void removeAll(String report) {
        mapper.deleteAll(report);
    }

    private static TableRowMapper.Stored stored(TableRow row) {
        return new TableRowMapper.Stored(
                row.table(),
                row.owner(),
                row.part(),
                row.id(),
                row.place(),
                JSON.writeValueAsString(new TreeMap<>(row.cells())));
    }
}
