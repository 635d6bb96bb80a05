package org.mingzhang.workflow.engine;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.base.Texts;
import org.mingzhang.workflow.FlowFinding;
import org.mingzhang.workflow.FlowReview;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./mingzhang lint FILE [--json]}: what publishing would say of a flow, without a server. Exit code 0 accepted, 2
 * refused, 3 unreadable, 64 bad arguments.
 */
public final class LintCommand {

    private static final int ACCEPTED = 0;
    private static final int REFUSED = 2;
    private static final int UNREADABLE = 3;
    private static final int USAGE = 64;

    private final PrintStream out;
    private final PrintStream err;
    private final Locale locale;

    LintCommand(PrintStream out, PrintStream err, Locale locale) {
        this.out = out;
        this.err = err;
        this.locale = locale;
    }

    /** Answers in Chinese, unless the shell is set to English. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new LintCommand(out, err, language()).run(args));
    }

    /** {@code LANG=C} is no wish for English. */
    private static Locale language() {
        String shell = Optional.ofNullable(System.getenv("LC_ALL"))
                .or(() -> Optional.ofNullable(System.getenv("LANG")))
                .orElse("");
        return shell.startsWith("en") ? Locale.ENGLISH : Locale.CHINESE;
    }

    int run(String... args) {
        List<String> files = new ArrayList<>();
        boolean json = false;
        for (String argument : args) {
            switch (argument) {
                case "--help", "-h" -> {
                    out.println(text("workflow.lintCommand.help"));
                    return ACCEPTED;
                }
                case "--json" -> json = true;
                default -> {
                    if (argument.startsWith("-")) {
                        return usage(text("workflow.lintCommand.unknown", argument));
                    }
                    files.add(argument);
                }
            }
        }
        return files.size() == 1
                ? lint(files.getFirst(), json)
                : usage(text("workflow.lintCommand.oneFile", String.valueOf(files.size())));
    }

    private int usage(String problem) {
        err.println("mingzhang lint: " + problem);
        return USAGE;
    }

    private int lint(String file, boolean json) {
        byte[] content;
        try {
            content = read(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            err.println("mingzhang lint: " + text("workflow.lintCommand.unreadable", file));
            return UNREADABLE;
        }
        FlowReview review = new FlowLint(
                        new KnownNames(ShippedSteps.names(), ShippedForms.read().keySet()))
                .review(content);
        out.println(json ? json(file, review) : plain(file, review));
        return status(review);
    }

    private static int status(FlowReview review) {
        boolean unreadable =
                review.findings().stream().anyMatch(finding -> finding.rule().equals(FlowXml.NOT_XML));
        return unreadable ? UNREADABLE : review.accepted() ? ACCEPTED : REFUSED;
    }

    /** One byte more than the lint takes is enough to know that a file is too big. */
    private static byte[] read(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(FlowXml.MOST_BYTES + 1);
        }
    }

    private String plain(String file, FlowReview review) {
        StringBuilder lines = new StringBuilder();
        for (FlowFinding finding : review.findings()) {
            lines.append(finding.severity())
                    .append("  ")
                    .append(finding.element().isEmpty() ? "-" : finding.element())
                    .append("  ")
                    .append(finding.rule())
                    .append("  ")
                    .append(finding.text(locale))
                    .append('\n');
        }
        return lines + text(review.accepted() ? "workflow.lintCommand.accepted" : "workflow.lintCommand.refused", file);
    }

    private String json(String file, FlowReview review) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("file", file);
        answer.put("accepted", review.accepted());
        answer.put("findings", review.findings().stream().map(this::fields).toList());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(answer);
    }

    private Map<String, String> fields(FlowFinding finding) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("element", finding.element());
        fields.put("rule", finding.rule());
        fields.put("severity", finding.severity());
        fields.put("message", finding.text(locale));
        return fields;
    }

    private String text(String key, Object... arguments) {
        return Texts.of(locale, key, arguments);
    }
}
