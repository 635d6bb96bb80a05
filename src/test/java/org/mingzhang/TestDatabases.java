package org.mingzhang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** A database of its own for each application context: H2 in memory, or a fresh schema on the MySQL server under test. */
public final class TestDatabases {

    private TestDatabases() {}

    public static class H2 implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            use(
                    context,
                    "jdbc:h2:mem:" + UUID.randomUUID()
                            + ";DB_CLOSE_DELAY=-1;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                    "sa");
        }
    }

    /** The server that MINGZHANG_TEST_MYSQL_URL names; user and password stand in the URL. */
    public static class MySql implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            String server = System.getenv("MINGZHANG_TEST_MYSQL_URL");
            String schema = "mingzhang_" + UUID.randomUUID().toString().replace("-", "");
            run(server, "create database " + schema + " character set utf8mb4");
            context.addApplicationListener((ApplicationListener<ContextClosedEvent>) closed -> {
                if (closed.getApplicationContext() == context) {
                    run(server, "drop database " + schema);
                }
            });
            use(context, server.replaceFirst("(jdbc:mysql://[^/]+/)[^?]*", "$1" + schema), "");
        }
    }

    private static void use(ConfigurableApplicationContext context, String url, String user) {
        Path data = folder();
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) closed -> {
            if (closed.getApplicationContext() == context) {
                delete(data);
            }
        });
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.ofEntries(
                                Map.entry("spring.datasource.url", url),
                                Map.entry("spring.datasource.username", user),
                                Map.entry("spring.datasource.hikari.maximum-pool-size", "6"),
                                Map.entry("mingzhang.demo", "true"),
                                Map.entry("mingzhang.data", data.toString()),
                                Map.entry("spring.mail.host", "127.0.0.1"),
                                Map.entry("spring.mail.port", TestMail.port()),
                                Map.entry("mingzhang.notice.address", "https://mingzhang.test"),
                                Map.entry("mingzhang.notice.allowed-hosts[0]", "127.0.0.1"),
                                Map.entry("mingzhang.notice.hooks[0].name", "test"),
                                Map.entry("mingzhang.notice.hooks[0].url", TestHook.url(200)),
                                Map.entry("mingzhang.notice.hooks[0].secret", TestHook.SECRET),
                                Map.entry("mingzhang.notice.hooks[0].unit", TestHook.UNIT))));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("mingzhang-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String server, String statement) {
        try (Connection connection = DriverManager.getConnection(server)) {
            connection.createStatement().execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("MySQL refused: " + statement, e);
        }
    }
}
