package org.mingzhang.workflow.engine.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingzhang.base.Texts;
import org.mingzhang.workflow.engine.BenchDatabase;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./mingzhang bench verbs [--graphs N] [--seed S] [--db URL] [--json]}: random verbs in random flows. Exit code 0 when
 * nothing went wrong, 2 with violations, 64 for bad arguments.
 */
public final class VerbsCommand {

    private static final int VIOLATED = 2;
    private static final int USAGE = 64;
    private static final int GRAPHS = 2_000;

    private final PrintStream out;
    private final PrintStream err;

    VerbsCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        LoggingSystem.get(VerbsCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        int status = new VerbsCommand(out, err).run(arguments);
        out.flush();
        System.exit(status);
    }

    int run(String... arguments) throws Exception {
        int graphs = GRAPHS;
        long seed = 1;
        String server = "";
        boolean json = false;
        for (int i = 0; i < arguments.length; i++) {
            String next = i + 1 < arguments.length ? arguments[i + 1] : "";
            if (arguments[i].equals("--help") || arguments[i].equals("-h")) {
                out.println(text("workflow.verbsBench.help"));
                return 0;
            } else if (arguments[i].equals("--json")) {
                json = true;
            } else if (arguments[i].equals("--graphs") && next.matches("[1-9]\\d{0,6}")) {
                graphs = Integer.parseInt(next);
                i++;
            } else if (arguments[i].equals("--seed") && next.matches("\\d{1,9}")) {
                seed = Long.parseLong(next);
                i++;
            } else if (arguments[i].equals("--db") && next.startsWith("jdbc:mysql://")) {
                server = next;
                i++;
            } else {
                err.println("mingzhang: " + text("workflow.verbsBench.unknown", arguments[i]));
                return USAGE;
            }
        }
        try (BenchDatabase database = server.isEmpty() ? BenchDatabase.h2() : BenchDatabase.mySql(server);
                ConfigurableApplicationContext context = context(database)) {
            return report(database.product(), tried(context, graphs, seed), json);
        }
    }

    private static ConfigurableApplicationContext context(BenchDatabase database) {
        SpringApplicationBuilder application = new SpringApplicationBuilder(BenchContext.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(
                        "spring.flyway.enabled=false",
                        "logging.level.root=error",
                        "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                                + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration");
        application.application().addInitializers(context -> context.getBeanFactory()
                .registerSingleton("dataSource", database.connections()));
        ConfigurableApplicationContext context = application.run();
        LoggingSystem.get(VerbsCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        return context;
    }

    private List<TrialResult> tried(ConfigurableApplicationContext context, int graphs, long first) {
        Trial trial = context.getAutowireCapableBeanFactory().createBean(Trial.class);
        List<TrialResult> results = new ArrayList<>();
        for (long seed = first; results.size() < graphs; seed++) {
            TrialResult result = trial.run(seed, "bench", BenchContext.STEP);
            if (result.drawn()) {
                results.add(result);
                if (results.size() % 100 == 0) {
                    err.println(text("workflow.verbsBench.progress", results.size(), graphs));
                }
            }
        }
        return results;
    }

    private int report(String database, List<TrialResult> results, boolean json) {
        Map<String, Integer> verbs = new TreeMap<>();
        results.forEach(result -> result.verbs().forEach((verb, count) -> verbs.merge(verb, count, Integer::sum)));
        int refused = results.stream().mapToInt(TrialResult::refused).sum();
        List<TrialResult> violations = results.stream()
                .filter(result -> result.violation().isPresent())
                .toList();
        Optional<TrialResult> smallest =
                violations.stream().min((one, other) -> Integer.compare(one.size(), other.size()));
        if (json) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("database", database);
            all.put("graphs", results.size());
            all.put("verbs", verbs);
            all.put("refused", refused);
            all.put("violations", violations.size());
            smallest.ifPresent(result -> all.put("smallest", result));
            out.println(JsonMapper.shared().writeValueAsString(all));
        } else {
            out.println(text("workflow.verbsBench.result", database, results.size(), violations.size(), refused));
            verbs.forEach((verb, count) -> out.printf(Locale.ROOT, "  %-14s %8d%n", verb, count));
            smallest.ifPresent(result -> out.println(text(
                    "workflow.verbsBench.smallest",
                    result.seed(),
                    result.violation().orElse(""),
                    String.join("\n  ", result.history()))));
        }
        return violations.isEmpty() ? 0 : VIOLATED;
    }

    private static String text(String key, Object... arguments) {
        return Texts.of(Locale.ROOT, key, arguments);
    }
}
