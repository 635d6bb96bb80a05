package org.mingzhang.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private static final String REFERENCE = "references ACT_RU_INCIDENT (ID_)";

    /**
     * An incident refers to itself twice. MySQL 9.7 follows both cascades in circles and then refuses to delete it, so
     * that no failed step could be retried; the engine deletes what it must by itself, as on every other database.
     */
    private static final String CASCADE = REFERENCE + " on delete cascade on update cascade;";

    @Override
    public void migrate(Context context) throws Exception {
        boolean mysql = context.getConnection().getMetaData().getURL().startsWith("jdbc:mysql:");
        for (String part : PARTS) {
            String script = read(FOLDER + (mysql ? "mysql" : "h2") + ".create." + part + ".sql");
            ScriptUtils.executeSqlScript(
                    context.getConnection(), new ByteArrayResource(wide(script).getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static String wide(String script) {
        return script.replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin")
                .replace(CASCADE, REFERENCE + ";");
    }

    private static String read(String file) throws IOException {
        try (InputStream script = new ClassPathResource(file).getInputStream()) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
