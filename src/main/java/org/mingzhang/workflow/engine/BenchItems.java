package org.mingzhang.workflow.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.Groups;

/**
 * Open items for a measurement, the same ones in the engine's tables and in ours. Two hundred units, some with many more items
 * than others; each unit has eight groups of people. Seven items in ten wait for one group, one for two groups, and two were
 * taken by somebody. The same numbers every time.
 */
final class BenchItems {

    private static final int UNITS = 200;
    private static final int PEOPLE = 12;
    private static final int BATCH = 1000;
    private static final List<String> ROLES = List.of(
            "DRAFTER",
            "DEPARTMENT_HEAD",
            "DEPUTY_IN_CHARGE",
            "PRINCIPAL",
            "SECRECY_REVIEWER",
            "SEAL_KEEPER",
            "DISCLOSURE_OFFICER",
            "FINANCE_REVIEWER");

    private static final String TASK = """
            insert into ACT_RU_TASK (ID_, REV_, NAME_, TASK_DEF_KEY_, ASSIGNEE_, PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_)
            values (?, 1, ?, ?, ?, 50, ?, ?, 1)""";

    private static final String LINK = """
            insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) values (?, 1, ?, 'candidate', ?)""";

    private static final String ITEM = """
            insert into wrk_item (id, candidate, main_row, holder, waiting, subject, flow, version, step, step_name, form, title,
                unit, unit_name, for_year, assignee, assignee_name, created_at, due_at, rights)
            values (?, ?, ?, ?, true, ?, 'report-approval', 1, ?, ?, 'approve', ?, ?, ?, 2024, ?, ?, ?, ?, ',')""";

    private final Random random = new Random(20240618);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private int made;

    /** Somebody of each so-manieth unit, who holds two posts there. */
    static List<Actor> people(int many) {
        List<Actor> people = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String unit = unit(i * UNITS / many);
            people.add(new Actor(
                    person(unit, i % PEOPLE),
                    "某人",
                    Set.of(
                            Groups.inUnit(unit, ROLES.get(i % ROLES.size())),
                            Groups.inUnit(unit, ROLES.get((i + 3) % ROLES.size())))));
        }
        return people;
    }

    /** Adds items until there are so many. */
    void fillTo(BenchDatabase database, int total) throws SQLException {
        try (Connection connection = database.connection();
                PreparedStatement task = connection.prepareStatement(TASK);
                PreparedStatement link = connection.prepareStatement(LINK);
                PreparedStatement item = connection.prepareStatement(ITEM)) {
            connection.setAutoCommit(false);
            while (made < total) {
                add(task, link, item);
                if (++made % BATCH == 0 || made == total) {
                    task.executeBatch();
                    link.executeBatch();
                    item.executeBatch();
                    connection.commit();
                }
            }
        }
        database.analyze();
    }

    private void add(PreparedStatement task, PreparedStatement link, PreparedStatement item) throws SQLException {
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        double part = random.nextDouble();
        String unit = unit((int) (part * part * UNITS));
        int kind = random.nextInt(10);
        int role = random.nextInt(ROLES.size());
        List<String> groups = new ArrayList<>(List.of(Groups.inUnit(unit, ROLES.get(role))));
        if (kind == 0) {
            groups.add(Groups.inUnit(unit, ROLES.get((role + 1) % ROLES.size())));
        }
        @Nullable String holder = kind > 7 ? person(unit, random.nextInt(PEOPLE)) : null;
        Timestamp created = Timestamp.from(now.minusSeconds(random.nextInt(60 * 86_400)));
        Timestamp due = Timestamp.from(now.plusSeconds(random.nextInt(40 * 86_400) - 10 * 86_400));

        set(task, id, "第" + role + "步", "step-" + role, holder, created, due);
        for (String group : groups) {
            set(link, new UUID(random.nextLong(), random.nextLong()).toString(), group, id);
            boolean main = group.equals(groups.getFirst());
            String waitsFor = holder == null ? group : main ? Items.holder(holder) : "";
            set(
                    item,
                    id,
                    group,
                    main,
                    waitsFor,
                    "subject-" + made,
                    "step-" + role,
                    "第" + role + "步",
                    "二〇二四年度部门整体支出绩效自评报告第" + made + "号",
                    unit,
                    "芦淞区第" + unit + "单位",
                    holder,
                    holder == null ? null : "某人",
                    created,
                    due);
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static String unit(int number) {
        return "unit-" + number;
    }

    private static String person(String unit, int number) {
        return unit + "-person-" + number;
    }
}
