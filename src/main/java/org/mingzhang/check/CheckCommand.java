package org.mingzhang.check;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.report.ShippedTemplates;

/**
 * {@code mingzhang check FILE… [--json] [--template ID]}: checks the text of reports without a server. Exit code 0 when nothing but hints
 * was found, 1 for warnings, 2 for errors, 3 for a file that cannot be read, 64 for arguments it does not know.
 */
public final class CheckCommand {

    private static final String HELP = """
            mingzhang check FILE… [--json] [--template ID]

            检查自评报告的文字：勾稽、前后矛盾、缺项、错字、格式。
            Checks the text of a self-evaluation report: sums, contradictions, missing parts, wording, form.

            可读 reads: .docx（Word）、.html、.txt（UTF-8 / GB18030），不超过 10 MB each；以内容为准，不看后缀名 told by content, not by name
            行号 lines: .txt 按文件 of the file；.docx、.html 按读出的文字 of the text as read

              --json    每个文件一行 JSON / one JSON object per file, each on a line:
                        {"file","findings":[{"id","kind","severity":"error|warn|info","rule","message","quotes":[{"line","text"}]}]}
              --template ID
                        按该模板（forms/reports/ID.yaml）的规则检查，如 hunan-department；不写按全国通用规则
                        by the settings of that template; without it by what holds in the whole country
              --help    本说明 / this help

            退出码 exit code: 0 无问题或仅有提示 nothing, or hints only; 1 有警告 warnings; 2 有错误 errors; 3 无法读取 unreadable; 64 参数有误 bad arguments
            """;

    static final int WARNINGS = 1;
    static final int ERRORS = 2;
    static final int UNREADABLE = 3;
    static final int USAGE = 64;

    private final PrintStream out;
    private final PrintStream err;

    CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = new CheckCommand(out, err).run(arguments);
        out.flush();
        System.exit(status);
    }

    int run(String... arguments) {
        List<String> files = new ArrayList<>();
        boolean json = false;
        Optional<String> template = Optional.empty();
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            switch (argument) {
                case "--help", "-h" -> {
                    out.print(HELP);
                    return 0;
                }
                case "--json" -> json = true;
                case "--template" -> {
                    if (!rest.hasNext()) {
                        return usage("--template needs an ID");
                    }
                    template = Optional.of(rest.next());
                }
                default -> {
                    if (argument.startsWith("--")) {
                        return usage("check does not know " + argument);
                    }
                    files.add(argument);
                }
            }
        }
        return files.isEmpty() ? usage("check needs a FILE") : check(files, json, template);
    }

    private int check(List<String> files, boolean json, Optional<String> id) {
        if (id.isEmpty()) {
            return check(files, json, new TextChecker());
        }
        return ShippedTemplates.find(id.get())
                .map(template -> check(files, json, new TextChecker(template)))
                .orElseGet(() -> usage("there is no template " + id.get()));
    }

    private int usage(String what) {
        err.println("mingzhang: " + what + " (try ./mingzhang check --help)");
        return USAGE;
    }

    /** The worst answer of all files counts. */
    private int check(List<String> files, boolean json, Checker checker) {
        int worst = 0;
        for (String file : files) {
            try {
                List<Finding> findings = checker.check(TextFile.read(Path.of(file)));
                out.print(json ? Printed.json(file, findings) : Printed.plain(file, findings));
                worst = Math.max(worst, status(findings));
            } catch (TextFile.Unreadable | java.nio.file.InvalidPathException e) {
                err.println("mingzhang: " + file + "：" + e.getMessage());
                worst = UNREADABLE;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return worst;
    }

    private static int status(List<Finding> findings) {
        if (findings.stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
            return ERRORS;
        }
        return findings.stream().anyMatch(f -> f.severity() == Severity.WARN) ? WARNINGS : 0;
    }
}
