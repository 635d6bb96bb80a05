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
        return script.replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin");
    }

    private static String read(String file) throws IOException {
        try (InputStream script = new ClassPathResource(file).getInputStream()) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
