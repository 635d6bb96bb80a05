package org.mingzhang.check.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.mingzhang.base.Texts;

/**
 * {@code mingzhang bench check [--json]}: how long checking takes on this machine, beside what the product promises. Exit
 * code 0 whatever it took, 64 for arguments it does not know.
 */
public final class BenchCommand {

    private static final int USAGE = 64;

    private final PrintStream out;
    private final PrintStream err;

    BenchCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = new BenchCommand(out, err).run(arguments);
        out.flush();
        System.exit(status);
    }

    int run(String... arguments) throws Exception {
        List<String> all = List.of(arguments);
        if (all.contains("--help") || all.contains("-h")) {
            out.println(text("check.bench.help"));
            return 0;
        }
        if (!all.isEmpty() && !all.equals(List.of("--json"))) {
            err.println("mingzhang: " + text("check.bench.unknown", all.getFirst()));
            return USAGE;
        }
        Bench bench = new Bench(LongReport.fromSample());
        BenchResults results = new BenchResults(bench.warm(), bench.cold(), bench.lengths(), bench.nonsense());
        out.print(all.isEmpty() ? results.plain() : results.json());
        return 0;
    }

    static String text(String key, Object... arguments) {
        return Texts.of(Locale.ROOT, key, arguments);
    }
}
