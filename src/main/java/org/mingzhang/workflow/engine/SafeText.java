package org.mingzhang.workflow.engine;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstBoolean;
import org.camunda.bpm.impl.juel.AstChoice;
import org.camunda.bpm.impl.juel.AstComposite;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstNull;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.AstText;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/** What an expression in a flow may say: compare variables, and read {@code list.NAME}. No calls, no functions, no looking inside. */
final class SafeText {

    /** The name under which lists of ids stored in variables are seen: {@code ${list.departments}}. */
    static final String LISTS = "list";

    private static final Set<Class<?>> ALLOWED = Set.of(
            AstBoolean.class,
            AstChoice.class,
            AstComposite.class,
            AstEval.class,
            AstIdentifier.class,
            AstNested.class,
            AstNull.class,
            AstNumber.class,
            AstString.class,
            AstText.class,
            AstBinary.class,
            AstUnary.class);

    private static final Pattern STEP = Pattern.compile("\\$\\{([A-Za-z]\\w*)}");
    private static final Pattern LIST = Pattern.compile("\\$\\{" + LISTS + "\\.([A-Za-z]\\w*)}");

    private SafeText() {}

    /** True for plain text too. */
    static boolean isSafe(String text) {
        if (!text.contains("${") && !text.contains("#{")) {
            return true;
        }
        try {
            return isSafe(new Builder().build(text).getRoot()); // without features: its grammar has no method calls
        } catch (TreeBuilderException | StackOverflowError e) {
            return false;
        }
    }

    private static boolean isSafe(Node node) {
        if (node instanceof AstDot dot) {
            return dot.getChild(0) instanceof AstIdentifier list
                    && list.getName().equals(LISTS);
        }
        if (!ALLOWED.contains(node.getClass())) {
            return false;
        }
        for (int i = 0; i < node.getCardinality(); i++) {
            if (!isSafe(node.getChild(i))) {
                return false;
            }
        }
        return true;
    }

    /** The step that {@code ${step}} names; empty when the text is anything else. */
    static String step(String text) {
        Matcher step = STEP.matcher(text);
        return step.matches() ? step.group(1) : "";
    }

    static boolean isList(String text) {
        return LIST.matcher(text).matches();
    }
}
