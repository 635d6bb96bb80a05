package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.rules.Table.Column;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** Finds the tables of a text: a row with at least two known headings begins one, the next such row or running text ends it. */
final class Tables {

    /** 年初预算数(万元), 得分(B) */
    private static final Pattern BRACKETS = Pattern.compile("\\((万元|元|%|分|[A-Z]|\\d+)\\)$");

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年度?(.{2,20})");

    private static final int HEADINGS = 2;
    private static final int LONGEST = 40;

    private final Map<String, Column> headings = new HashMap<>();
    private volatile @Nullable Read last;

    private record Read(Reading reading, List<Table> tables) {}

    Tables(Words words) {
        for (Words.Entry column : words.entries("tableColumns")) {
            column.list("names").forEach(name -> headings.put(name, Column.valueOf(column.text("column"))));
        }
    }

    /** Several rules ask for the tables of one reading: they are read once. */
    List<Table> read(Reading reading) {
        Read known = last;
        if (known == null || known.reading() != reading) {
            known = new Read(reading, List.copyOf(readNow(reading)));
            last = known;
        }
        return known.tables();
    }

    private List<Table> readNow(Reading reading) {
        List<Table> found = new ArrayList<>();
        String page = "";
        String subject = "";
        boolean yuan = false;
        boolean open = false;
        for (Line line : reading.lines()) {
            if (line.blank()) {
                continue;
            }
            String text = line.norm().replace(" ", "");
            if (text.contains("单位:元") || text.contains("单位:万元")) {
                yuan = text.contains("单位:元");
            }
            if (!line.table()) {
                page = line.part().equals("attachments") ? text : "";
                yuan &= !page.startsWith("附件");
                subject = page.startsWith("附件") ? "" : subject;
                open = false;
                continue;
            }
            Map<Column, Integer> columns = columns(line, reading.year());
            if (columns.size() >= HEADINGS) {
                found.add(new Table(line, columns, new ArrayList<>(), subject, page, yuan));
                open = true;
            } else if (columns.getOrDefault(Column.NAME, -1) == 0) {
                subject = Cell.of(line).get(1).text();
                open = false;
            } else if (open) {
                Table table = found.getLast();
                table.row(line).ifPresent(table.rows()::add);
            }
        }
        return found;
    }

    private @Nullable Column heading(String text) {
        return text.length() > LONGEST
                ? null
                : headings.get(BRACKETS.matcher(text.replace(" ", "")).replaceFirst(""));
    }

    /** 2023年决算数 in a report of 2024 is last year's. */
    private @Nullable Column heading(String text, int year) {
        Matcher named = YEAR.matcher(text.replace(" ", ""));
        if (!named.matches()) {
            return heading(text);
        }
        Column column = heading(named.group(2));
        boolean earlier = Integer.parseInt(named.group(1)) < year;
        return earlier && column != null ? (column == Column.EXECUTED ? Column.LAST : null) : column;
    }

    private Map<Column, Integer> columns(Line line, int year) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<Cell> cells = Cell.of(line);
        for (int i = 0; i < cells.size(); i++) {
            Column column = heading(cells.get(i).text(), year);
            if (column != null) {
                columns.putIfAbsent(column, i);
            }
        }
        return columns;
    }
}
