package org.mingzhang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Who may touch whom. Each rule was broken once on purpose to see it fail. */
class RoomsTest {

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mingzhang");

    @Test
    void rooms_touch_only_what_they_declare() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void only_the_engine_room_names_the_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.mingzhang.workflow.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.bpm..")
                .check(house);
    }

    @Test
    void only_pages_name_vaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "org.mingzhang.inbox..", "org.mingzhang.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(house);
    }

    @Test
    void base_stands_on_the_jdk() {
        noClasses()
                .that()
                .resideInAPackage("org.mingzhang.base..")
                .and()
                .haveSimpleNameNotStartingWith("package-info")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "org.mingzhang.base..", "org.jspecify..")
                .check(house);
    }

    @Test
    void mappers_stay_inside_their_room() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Mapper")
                .should()
                .bePackagePrivate()
                .check(house);
    }

    @Test
    void nothing_is_injected_into_fields() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .check(house);
    }
}
