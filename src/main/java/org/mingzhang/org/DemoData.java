package org.mingzhang.org;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What {@code demo/organisation.yaml} says. */
record DemoData(List<UnitData> units) {

    record UnitData(String id, String name, List<DepartmentData> departments, List<PersonData> people) {}

    record DepartmentData(String id, String name) {}

    record PersonData(String login, String name, @Nullable String department, List<Role> roles) {}

    static DemoData read() {
        try (InputStream file = new ClassPathResource("demo/organisation.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, DemoData.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
