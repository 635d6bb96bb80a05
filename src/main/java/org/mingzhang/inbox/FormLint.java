package org.mingzhang.inbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mingzhang.base.Texts;

/** Says whether a form can be used. Knows nothing but the text of the form and the names of the blocks. */
public final class FormLint {

    private static final Pattern KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> COMMENTS = Set.of("required", "optional", "");
    private static final Set<String> KINDS = Set.of("primary", "danger", "");
    private static final int MOST_PARTS = 300;

    private final Set<String> blocks;
    private final Locale locale;
    private final List<FormFinding> findings = new ArrayList<>();

    private FormLint(Set<String> blocks, Locale locale) {
        this.blocks = blocks;
        this.locale = locale;
    }

    /**
     * @param name of the form's file, without ending
     * @param json of the form
     * @param blocks names of the {@link FormBlock} beans
     * @return what is wrong; empty when the form can be used
     */
    public static List<FormFinding> review(String name, String json, Set<String> blocks, Locale locale) {
        FormLint lint = new FormLint(blocks, locale);
        try {
            lint.form(name, FormReader.read(json));
        } catch (FormBroken broken) {
            lint.findings.add(new FormFinding("", "broken", broken.text(locale)));
        }
        return List.copyOf(lint.findings);
    }

    private void form(String name, Form form) {
        if (!form.id().equals(name)) {
            find("", "id", form.id(), name);
        }
        if (form.all().size() > MOST_PARTS) {
            find("", "too-many-parts", form.all().size(), MOST_PARTS);
        }
        unique(form);
        form.all().forEach(this::part);
        buttons(form);
    }

    private void unique(Form form) {
        Set<String> ids = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (FormPart part : form.all()) {
            if (part.id().isEmpty()) {
                find("", "id-missing", name(part));
            } else if (!ids.add(part.id())) {
                find(part.id(), "duplicate-id", part.id());
            }
            boolean holdsAKey = part.kind() == PartKind.FIELD || part.kind() == PartKind.BUTTON;
            if (holdsAKey && !part.key().isEmpty() && !keys.add(part.key())) {
                find(part.id(), "duplicate-key", part.key());
            }
        }
    }

    private void part(FormPart part) {
        part.hide().ifPresent(condition -> feel(part, "=" + condition));
        List.of(part.label(), part.text(), part.description(), part.readOnly()).forEach(text -> feel(part, text));
        switch (part.kind()) {
            case FIELD -> field(part);
            case BUTTON -> button(part);
            case BLOCK -> block(part);
            case REFUSED -> find(part.id(), "unsupported-type", name(part), part.type());
            case GROUP -> refuse(part, "group-path", group -> group.look().containsKey("path"));
            case TEXT, SEPARATOR, SPACER -> {}
        }
    }

    private void field(FormPart part) {
        refuse(part, "bad-key", field -> !KEY.matcher(field.key()).matches());
        refuse(part, "label-missing", field -> field.label().isBlank());
        refuse(
                part,
                "routing",
                field -> field.has("routing") && field.readOnly().equals("true"));
        refuse(part, "choices-missing", FormLint::offersNothing);
        refuse(part, "values-expression", field -> field.look().containsKey("valuesExpression"));
        refuse(
                part,
                "datetime",
                field -> field.type().equals("datetime")
                        && !"date".equals(field.look().getOrDefault("subtype", "date")));
        refuse(part, "bad-pattern", field -> field.rules()
                .pattern()
                .filter(p -> !Patterns.understands(p))
                .isPresent());
        refuse(part, "min-over-max", FormLint::rangeIsEmpty);
    }

    private static boolean offersNothing(FormPart field) {
        return field.chooses()
                && field.choices().source().isEmpty()
                && (field.choices().fixed().isEmpty()
                        || field.choices().fixed().stream()
                                .anyMatch(choice -> choice.value().isEmpty()
                                        || choice.label().isEmpty()));
    }

    private static boolean rangeIsEmpty(FormPart field) {
        FieldRules rules = field.rules();
        boolean numbers = rules.min().isPresent()
                && rules.max().isPresent()
                && rules.min().get().compareTo(rules.max().get()) > 0;
        return numbers || rules.minLength().orElse(0) > rules.maxLength().orElse(Integer.MAX_VALUE);
    }

    private void button(FormPart part) {
        refuse(part, "outcome-missing", button -> !KEY.matcher(button.outcome()).matches());
        refuse(part, "label-missing", button -> button.label().isBlank());
        refuse(part, "comment", button -> !COMMENTS.contains(button.property("comment")));
        refuse(part, "kind", button -> !KINDS.contains(button.property("kind")));
    }

    private void block(FormPart part) {
        refuse(part, "unknown-type", block -> !blocks.contains(block.type()));
        refuse(part, "label-missing", block -> block.label().isBlank());
        refuse(part, "place", block -> !Set.of("", "main", "side").contains(block.property("place")));
    }

    private void buttons(Form form) {
        if (form.buttons().isEmpty()) {
            find("", "no-button");
        }
        if (form.buttons().stream()
                        .filter(b -> b.property("kind").equals("primary"))
                        .count()
                > 1) {
            find("", "two-primaries");
        }
        Set<String> outcomes = new HashSet<>();
        form.buttons().stream()
                .filter(button -> !button.outcome().isEmpty() && !outcomes.add(button.outcome()))
                .forEach(button -> find(button.id(), "duplicate-outcome", button.outcome()));
    }

    private void feel(FormPart part, String text) {
        if (Feel.isExpression(text) && !Feel.understands(text.substring(1))) {
            find(part.id(), "bad-feel", name(part), text);
        }
    }

    private void refuse(FormPart part, String rule, Predicate<FormPart> wrong) {
        if (wrong.test(part)) {
            find(part.id(), rule, name(part), part.type(), part.key());
        }
    }

    private void find(String element, String rule, Object... arguments) {
        findings.add(new FormFinding(element, rule, Texts.of(locale, "inbox.lint." + rule, arguments)));
    }

    private static String name(FormPart part) {
        return part.label().isEmpty() ? part.id() : part.label();
    }
}
