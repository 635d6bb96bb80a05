package org.mingzhang.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * The engine's own tables, made by the create scripts in the engine's jar. On MySQL they are made in utf8mb4: the
 * scripts say {@code utf8}, which has three bytes to a character and refuses rare surnames.
 */
@Component
class V1__EngineTables extends BaseJavaMigration {

    private static final String FOLDER = "org/camunda/bpm/engine/db/create/activiti.";

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    /**
     * The two constraints by which an incident refers to itself as its own cause. MySQL 9.7 cannot delete such a row: it
     * follows the cascades in circles, and without them it takes the row for its own child. So no failed step could be
     * retried. Only the engine writes the table, and it keeps the references itself.
     */
    private static final Pattern OWN_CAUSE = Pattern.compile(
            "alter table ACT_RU_INCIDENT\\s+add constraint ACT_FK_INC_R?CAUSE\\s[^;]*;", Pattern.CASE_INSENSITIVE);

    @Override
    public void migrate(Context context) throws Exception {
        boolean mysql = context.getConnection().getMetaData().getURL().startsWith("jdbc:mysql:");
        for (String part : PARTS) {
            String script = read(FOLDER + (mysql ? "mysql" : "h2") + ".create." + part + ".sql");
            String own = mysql ? forMySql(script) : script;
            ScriptUtils.executeSqlScript(
                    context.getConnection(), new ByteArrayResource(own.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static String forMySql(String script) {
        String wide = script.replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin");
        return OWN_CAUSE.matcher(wide).replaceAll("");
    }

    private static String read(String file) throws IOException {
        try (InputStream script = new ClassPathResource(file).getInputStream()) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
