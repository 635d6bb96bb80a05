package org.mingzhang.workflow.engine;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.mingzhang.base.Texts;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./mingzhang bench inbox [--tasks N,N…] [--db URL] [--json]}: how long the first page of 待办 and its count take,
 * beside the engine's own query over the same items in the same database. Exit code 0 whatever it took, 3 when the database
 * cannot be used, 64 for bad arguments.
 */
public final class InboxBenchCommand {

    private static final int UNREADABLE = 3;
    private static final int USAGE = 64;
    private static final int MOST = 2_000_000;

    private final PrintStream out;
    private final PrintStream err;

    InboxBenchCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        LoggingSystem.get(InboxBenchCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        int status = new InboxBenchCommand(out, err).run(arguments);
        out.flush();
        System.exit(status);
    }

    int run(String... arguments) throws Exception {
        List<Integer> sizes = List.of(1_000, 10_000, 100_000);
        String server = "";
        boolean json = false;
        for (int i = 0; i < arguments.length; i++) {
            boolean more = i + 1 < arguments.length;
            if (arguments[i].equals("--help") || arguments[i].equals("-h")) {
                out.println(text("workflow.inboxBench.help"));
                return 0;
            } else if (arguments[i].equals("--json")) {
                json = true;
            } else if (arguments[i].equals("--tasks") && more && isSizes(arguments[i + 1])) {
                sizes = sizes(arguments[++i]);
            } else if (arguments[i].equals("--db") && more && arguments[i + 1].startsWith("jdbc:mysql://")) {
                server = arguments[++i];
            } else {
                err.println("mingzhang: " + text("workflow.inboxBench.unknown", arguments[i]));
                return USAGE;
            }
        }
        return measure(server, sizes, json);
    }

    private int measure(String server, List<Integer> sizes, boolean json) throws Exception {
        try (BenchDatabase database = server.isEmpty() ? BenchDatabase.h2() : BenchDatabase.mySql(server)) {
            String product = database.product();
            List<ListBench.Line> lines = ListBench.measure(database, sizes);
            out.print(json ? json(product, lines) : plain(product, lines));
            return 0;
        } catch (SQLException failed) {
            err.println("mingzhang: " + text("workflow.inboxBench.database", String.valueOf(failed.getMessage())));
            return UNREADABLE;
        }
    }

    private static boolean isSizes(String typed) {
        return typed.matches("\\d{1,7}(,\\d{1,7})*")
                && sizes(typed).stream().allMatch(size -> size > 0 && size <= MOST);
    }

    private static List<Integer> sizes(String typed) {
        TreeSet<Integer> sizes = new TreeSet<>();
        for (String size : typed.split(",")) {
            sizes.add(Integer.valueOf(size));
        }
        return List.copyOf(sizes);
    }

    private static String plain(String product, List<ListBench.Line> lines) {
        StringBuilder plain = new StringBuilder(text("workflow.inboxBench.title", product)).append("\n\n");
        plain.append(text("workflow.inboxBench.heads")).append('\n');
        for (ListBench.Line line : lines) {
            plain.append(String.format(
                    Locale.ROOT,
                    "%10d  %9.2f %9.2f  %9.2f %9.2f  %7.0f× %7.0f× %7.0f×%n",
                    line.items(),
                    line.ours().page(),
                    line.ours().count(),
                    line.engine().page(),
                    line.engine().count(),
                    line.engine().page() / line.ours().page(),
                    line.engine().count() / line.ours().count(),
                    line.engine().both() / line.ours().both()));
        }
        return plain.toString();
    }

    /** One object on one line; times in milliseconds. */
    private static String json(String product, List<ListBench.Line> lines) {
        List<Object> all = new ArrayList<>();
        for (ListBench.Line line : lines) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("items", line.items());
            one.put("ours", took(line.ours()));
            one.put("engine", took(line.engine()));
            one.put("ratio", rounded(line.engine().both() / line.ours().both()));
            one.put("ratioOfPage", rounded(line.engine().page() / line.ours().page()));
            one.put("ratioOfCount", rounded(line.engine().count() / line.ours().count()));
            all.add(one);
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("database", product);
        whole.put("sizes", all);
        return JsonMapper.shared().writeValueAsString(whole) + "\n";
    }

    private static Map<String, Object> took(ListBench.Took took) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("page", rounded(took.page()));
        both.put("count", rounded(took.count()));
        return both;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static String text(String key, Object... arguments) {
        return Texts.of(Locale.ROOT, key, arguments);
    }
}
