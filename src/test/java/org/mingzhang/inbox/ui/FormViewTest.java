package org.mingzhang.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingzhang.inbox.Choice;
import org.mingzhang.inbox.FilledForm;
import org.mingzhang.inbox.Form;
import org.mingzhang.inbox.FormBlock;
import org.mingzhang.inbox.FormBlocks;
import org.mingzhang.inbox.FormReader;
import org.mingzhang.inbox.Given;
import org.mingzhang.inbox.OpenItem;
import org.mingzhang.inbox.Problem;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.WorkItem;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Forms as Vaadin shows them, without a browser. */
@ViewPackages(packages = "org.mingzhang.nowhere")
class FormViewTest extends BrowserlessTest {

    private static final Given GIVEN =
            new Given(Map.of("unitName", "芦淞区司法局"), Map.of("departments", List.of(new Choice("d1", "办公室"))));

    private int changes;

    @Test
    void every_kind_of_field_shows_and_gives_back_its_value() {
        Map<String, Object> values = Map.of(
                "textfield", "一行",
                "textarea", "几行\n文字",
                "number", new BigDecimal("12.5"),
                "checkbox", true,
                "checklist", List.of("a", "b"),
                "taglist", List.of("d1"),
                "radio", "b",
                "select", "a",
                "datetime", "2025-09-01");
        FormView view = show(allFields(), values);

        assertThat(find(TextField.class).single().getValue()).isEqualTo("一行");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("几行\n文字");
        assertThat(find(BigDecimalField.class).single().getValue()).isEqualTo(new BigDecimal("12.5"));
        assertThat(find(Checkbox.class).withCaption("checkbox").single().getValue())
                .isTrue();
        assertThat(find(DatePicker.class).single().getValue()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(view.values()).isEqualTo(values);
    }

    @Test
    void an_empty_form_gives_no_values() {
        assertThat(show(allFields(), Map.of()).values()).isEqualTo(Map.of("checkbox", false));
    }

    @Test
    void a_condition_is_judged_when_a_value_changes_and_what_was_typed_is_kept() throws IOException {
        FormView view = show(shipped("secrecy-review"), Map.of());
        assertThat(visible("reason")).isFalse();

        choose("conclusion", "masked");
        assertThat(visible("reason")).isTrue();
        assertThat(view.hidden()).contains("button_approve");
        ((TextArea) field("reason")).setValue("第三章有姓名");
        choose("conclusion", "open");

        assertThat(visible("reason")).isFalse();
        assertThat(view.hidden()).doesNotContain("button_approve");
        assertThat(view.values()).containsEntry("reason", "第三章有姓名");
        assertThat(changes).isEqualTo(3);
    }

    @Test
    void problems_stand_at_their_fields_until_the_field_changes() throws IOException {
        FormView view = show(shipped("apply-seal"), Map.of());

        view.show(List.of(new Problem("witness", "“监印人”未填写，请填写。")));
        TextField witness = (TextField) field("witness");
        assertThat(witness.isInvalid()).isTrue();
        assertThat(witness.getErrorMessage()).isEqualTo("“监印人”未填写，请填写。");

        witness.setValue("李某");
        assertThat(((HasValidation) field("witness")).isInvalid()).isFalse();
    }

    @Test
    void an_unknown_block_says_so_and_leaves_the_rest_alone() throws IOException {
        FormView view = show(shipped("apply-seal"), Map.of("witness", "李某"));

        assertThat(find(Div.class).all())
                .anyMatch(div -> div.hasClassName("mz-problem") && div.getText().contains("seal-stamp"));
        assertThat(view.values()).containsEntry("witness", "李某");
    }

    @Test
    void a_block_that_fails_takes_nothing_with_it() throws IOException {
        FormBlock failing = context -> {
            throw new IllegalStateException("broken on purpose");
        };
        FormView view = show(shipped("apply-seal"), Map.of("witness", "李某"), Map.of("seal-stamp", failing), false);

        assertThat(find(Div.class).all()).anyMatch(div -> div.getText().contains("暂时无法显示"));
        assertThat(view.values()).containsEntry("witness", "李某");
    }

    @Test
    void a_finished_item_is_read_only() throws IOException {
        show(shipped("apply-seal"), Map.of("witness", "李某"), Map.of(), true);

        assertThat(find(TextField.class).all()).isNotEmpty().allMatch(TextField::isReadOnly);
        assertThat(find(Checkbox.class).all()).allMatch(Checkbox::isReadOnly);
    }

    @Test
    void html_in_a_text_stays_text() {
        show(
                FormReader.read(
                        "{\"components\":[{\"id\":\"t\",\"type\":\"text\",\"text\":\"# 题\\n- **粗** <img src=x onerror=alert(1)>\\n末\"}]}"),
                Map.of());

        MarkedText text = find(MarkedText.class).single();
        assertThat(text.getElement().getOuterHTML())
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img");
        assertThat(text.getElement().getTextRecursively())
                .contains("题", "粗", "末")
                .doesNotContain("**", "#");
    }

    @Test
    void a_choice_that_is_gone_is_not_shown_as_chosen() {
        FormView view = show(allFields(), Map.of("taglist", List.of("gone", "d1"), "radio", "gone"));

        assertThat(view.values()).containsEntry("taglist", List.of("d1")).doesNotContainKey("radio");
    }

    private FormView show(Form form, Map<String, Object> values) {
        return show(form, values, Map.of(), false);
    }

    private FormView show(Form form, Map<String, Object> values, Map<String, FormBlock> blocks, boolean readOnly) {
        FilledForm filled = new FilledForm(form, GIVEN, values);
        OpenItem open =
                new OpenItem(item(), Optional.of(form), "", GIVEN, values, 0, Optional.empty(), readOnly, List.of());
        FormBlocks beans = new FormBlocks(new StaticListableBeanFactory(new HashMap<>(blocks)));
        BlockHost host = new BlockHost(beans, open, person(), Locale.CHINA);
        FormView view = new FormView(filled, host, readOnly, Locale.CHINA, () -> changes++);
        UI.getCurrent().add(view);
        return view;
    }

    private static Form allFields() {
        String choices = "\"values\":[{\"label\":\"甲\",\"value\":\"a\"},{\"label\":\"乙\",\"value\":\"b\"}]";
        StringBuilder parts = new StringBuilder();
        for (String type : List.of(
                "textfield", "textarea", "number", "checkbox", "checklist", "taglist", "radio", "select", "datetime")) {
            String source = type.equals("taglist") ? "\"valuesKey\":\"departments\"" : choices;
            parts.append(parts.isEmpty() ? "" : ",")
                    .append("{\"id\":\"%1$s\",\"type\":\"%1$s\",\"key\":\"%1$s\",\"label\":\"%1$s\",%2$s}"
                            .formatted(type, source));
        }
        return FormReader.read("{\"id\":\"all\",\"components\":[" + parts + "]}");
    }

    private static Form shipped(String name) throws IOException {
        return FormReader.read(Files.readString(Path.of("forms/tasks", name + ".form"), StandardCharsets.UTF_8));
    }

    private static Component field(String key) {
        return all(UI.getCurrent())
                .filter(component ->
                        component.getId().filter(("field-" + key)::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static java.util.stream.Stream<Component> all(Component parent) {
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of(parent), parent.getChildren().flatMap(FormViewTest::all));
    }

    private static boolean visible(String key) {
        return field(key).isVisible();
    }

    @SuppressWarnings("unchecked")
    private static void choose(String key, String value) {
        RadioButtonGroup<Choice> group = (RadioButtonGroup<Choice>) field(key);
        group.setValue(group.getListDataView()
                .getItems()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .orElseThrow());
    }

    private static Person person() {
        return new Person("p", "li", "李某", "u", Optional.empty(), Set.of());
    }

    private static WorkItem item() {
        return new WorkItem(
                "i",
                "s",
                "f",
                1,
                "step",
                "步骤",
                Optional.empty(),
                "form",
                "标题",
                "u",
                "芦淞区司法局",
                2024,
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
