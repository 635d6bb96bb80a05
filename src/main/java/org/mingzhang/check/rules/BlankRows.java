package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.rules.Table.Column;
import org.mingzhang.check.rules.Table.Row;
import org.mingzhang.check.text.Reading;

/** A row of amounts that has a name and nothing else. */
final class BlankRows implements Rule {

    private static final Set<Column> AMOUNTS =
            Set.of(Column.LAST, Column.CARRIED_IN, Column.INITIAL, Column.FULL, Column.EXECUTED);

    private static final int LONGEST = 25;

    private final Tables tables;

    BlankRows(Tables tables) {
        this.tables = tables;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (Table table : tables.read(reading)) {
            List<Place> places = new ArrayList<>();
            for (Row row : table.rows()) {
                if (table.ofAmounts() && named(row) && withoutAmounts(table, row)) {
                    places.add(row.place());
                }
            }
            if (!places.isEmpty()) {
                places.add(Place.of(table.heading()));
                findings.warn("blank_row", "blank.row", places, places.size() - 1);
            }
        }
    }

    /** 其中： and …… only lead to other rows; 说明：… and 填表人： are no rows of amounts. */
    private static boolean named(Row row) {
        String name = row.first();
        return name.length() >= 2
                && name.length() <= LONGEST
                && !name.replaceFirst("^其中:", "").contains(":")
                && !name.endsWith("其中")
                && !name.contains("…");
    }

    private static boolean withoutAmounts(Table table, Row row) {
        return table.columns().keySet().stream().filter(AMOUNTS::contains).allMatch(row::blank)
                && row.all().stream().skip(1).noneMatch(Cell::hasDigit);
    }
}
