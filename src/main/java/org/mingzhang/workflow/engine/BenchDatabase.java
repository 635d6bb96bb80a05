package org.mingzhang.workflow.engine;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.io.Resources;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flywaydb.core.Flyway;
import org.springframework.util.FileSystemUtils;

/**
 * A database for one measurement, with all tables of the product and of the engine: an H2 file in a folder of its own, or a
 * schema of its own on a MySQL server. Both are gone afterwards; no other schema is touched.
 */
public final class BenchDatabase implements AutoCloseable {

    private static final String MAPPER = "org/mingzhang/workflow/engine/ListMapper.xml";

    private final HikariDataSource connections;
    private final CleanUp cleanUp;

    private BenchDatabase(HikariDataSource connections, CleanUp cleanUp) {
        this.connections = connections;
        this.cleanUp = cleanUp;
    }

    private interface CleanUp {
        void run() throws IOException, SQLException;
    }

    /** An H2 file in a folder of its own. */
    public static BenchDatabase h2() throws IOException {
        Path folder = Files.createTempDirectory("mingzhang-bench");
        String url = "jdbc:h2:file:" + folder.resolve("bench") + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        return migrated(url, "sa", "h2", () -> FileSystemUtils.deleteRecursively(folder));
    }

    /** @param server a MySQL URL, with user and password in it; the schema it names is not used */
    public static BenchDatabase mySql(String server) throws SQLException, IOException {
        String schema = "mingzhang_bench_" + UUID.randomUUID().toString().replace("-", "");
        run(server, "create database " + schema + " character set utf8mb4");
        String url = server.replaceFirst("^(jdbc:mysql://[^/?]+)/?[^?]*", "$1/" + schema);
        String batched = url + (url.contains("?") ? "&" : "?") + "rewriteBatchedStatements=true";
        return migrated(batched, "", "mysql", () -> run(server, "drop database " + schema));
    }

    private static BenchDatabase migrated(String url, String user, String vendor, CleanUp cleanUp) {
        HikariDataSource connections = new HikariDataSource();
        connections.setJdbcUrl(url);
        if (!user.isEmpty()) {
            connections.setUsername(user);
        }
        connections.setMaximumPoolSize(4);
        connections.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        BenchDatabase database = new BenchDatabase(connections, cleanUp);
        try {
            Flyway.configure()
                    .dataSource(connections)
                    .locations("classpath:db/migration/" + vendor, "classpath:db/migration/common")
                    .javaMigrations(new V1__EngineTables())
                    .load()
                    .migrate();
            return database;
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    public DataSource connections() {
        return connections;
    }

    Connection connection() throws SQLException {
        return connections.getConnection();
    }

    /** Has the database look at what it holds, as servers do by themselves in time. */
    void analyze() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            boolean mysql = connections.getJdbcUrl().startsWith("jdbc:mysql:");
            statement.execute(mysql ? "analyze table ACT_RU_TASK, ACT_RU_IDENTITYLINK, wrk_item" : "analyze");
        }
    }

    /** Name and version. */
    public String product() throws SQLException {
        try (Connection connection = connection()) {
            return connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion();
        }
    }

    /** The queries of the product's own lists. */
    SqlSessionFactory lists() throws IOException {
        Configuration mapping = new Configuration(new Environment("bench", new JdbcTransactionFactory(), connections));
        mapping.setMapUnderscoreToCamelCase(true);
        mapping.setArgNameBasedConstructorAutoMapping(true);
        new XMLMapperBuilder(Resources.getResourceAsStream(MAPPER), mapping, MAPPER, mapping.getSqlFragments()).parse();
        return new SqlSessionFactoryBuilder().build(mapping);
    }

    /** The bare engine, as it comes. */
    ProcessEngine engine() {
        StandaloneProcessEngineConfiguration engine = new StandaloneProcessEngineConfiguration();
        engine.setDataSource(connections);
        engine.setDatabaseSchemaUpdate("false");
        engine.setHistory("none");
        engine.setJobExecutorActivate(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setEnforceHistoryTimeToLive(false);
        engine.setCmmnEnabled(false);
        engine.setDmnEnabled(false);
        return engine.buildProcessEngine();
    }

    @Override
    public void close() {
        connections.close();
        try {
            cleanUp.run();
        } catch (IOException | SQLException left) {
            throw new IllegalStateException("the database of the measurement is still there", left);
        }
    }

    private static void run(String server, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server);
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
