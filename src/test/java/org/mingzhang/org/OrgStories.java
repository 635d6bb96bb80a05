package org.mingzhang.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingzhang.DemoPeople;
import org.mingzhang.audit.AuditLine;
import org.mingzhang.audit.AuditTrail;
import org.mingzhang.base.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.password.PasswordEncoder;

/** People, units and sign-in on a real database. */
abstract class OrgStories {

    @Autowired
    DemoPeople demo;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditTrail trail;

    @Autowired
    Credentials credentials;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient sql;

    private final String login = "t" + Ids.next().substring(20);

    @Test
    void the_demonstration_has_the_bureau_with_its_offices_and_every_role() {
        assertThat(units.find(DemoPeople.UNIT)).map(Unit::name).contains("株洲市芦淞区司法局");
        assertThat(units.departments(DemoPeople.UNIT))
                .extracting(Department::name)
                .hasSize(15)
                .startsWith("办公室", "法制办公室")
                .contains("贺家土司法所");
        for (Role role : Role.values()) {
            assertThat(people.withRole(DemoPeople.UNIT, role)).as(role.name()).isNotEmpty();
        }
        assertThat(people.withRole(DemoPeople.UNIT, Role.DEPARTMENT_HEAD)).hasSize(4);
        assertThat(demo.otherUnitDrafter().unit()).isEqualTo(DemoPeople.OTHER_UNIT);
    }

    @Test
    void a_new_person_signs_in_with_the_one_time_password_and_must_replace_it() {
        String password = accounts.add(demo.systemAdmin(), somebody());

        signIn(login.toUpperCase(java.util.Locale.ROOT), password);
        Person person = people.byLogin(login).orElseThrow();
        assertThat(accounts.mustChangePassword(person)).isTrue();
        assertThatExceptionOfType(WrongPassword.class)
                .isThrownBy(() -> accounts.changePassword(person, "not it", "new-passw0rd"));
        assertThatExceptionOfType(WeakPassword.class)
                .isThrownBy(() -> accounts.changePassword(person, password, login + "-12345"));
        accounts.changePassword(person, password, "new-passw0rd");

        assertThat(accounts.mustChangePassword(person)).isFalse();
        signIn(login, "new-passw0rd");
        assertThat(trail.about(person.id()))
                .extracting(AuditLine::verb)
                .containsExactly(
                        "org.addAccount", "org.signIn", "org.changePassword", "org.changePassword", "org.signIn");
    }

    @Test
    void five_wrong_passwords_pause_the_account_even_for_the_right_one() {
        String password = accounts.add(demo.systemAdmin(), somebody());

        for (int i = 0; i < SignIns.LIMIT; i++) {
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(login, "wrong"));
        }

        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> signIn(login, password));
        String id = people.byLogin(login).orElseThrow().id();
        assertThat(trail.about(id))
                .extracting(AuditLine::verb)
                .filteredOn("org.signIn"::equals)
                .hasSize(6);
        sql.sql("update org_person set locked_until = '2020-01-01 00:00:00' where id = ?")
                .param(id)
                .update();
        signIn(login, password);
    }

    @Test
    void four_wrong_passwords_and_a_right_one_start_the_count_anew() {
        String password = accounts.add(demo.systemAdmin(), somebody());

        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < SignIns.LIMIT - 1; i++) {
                assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(login, "wrong"));
            }
            signIn(login, password);
        }

        assertThat(people.byLogin(login)).isPresent();
    }

    @Test
    void a_closed_account_cannot_sign_in_but_keeps_its_name() {
        String password = accounts.add(demo.systemAdmin(), somebody());
        String id = people.byLogin(login).orElseThrow().id();

        accounts.setActive(demo.systemAdmin(), id, false);

        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(login, password));
        assertThat(people.byLogin(login)).isEmpty();
        assertThat(people.find(id)).map(Person::name).contains("𠮷田测试");
        assertThat(people.withRole(DemoPeople.UNIT, Role.DRAFTER))
                .extracting(Person::id)
                .doesNotContain(id);
    }

    @Test
    void only_the_units_own_system_administrator_manages_accounts() {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> accounts.add(demo.drafter(), somebody()));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> accounts.resetPassword(
                        demo.systemAdmin(), demo.otherUnitDrafter().id()));
        assertThatExceptionOfType(NotYourself.class)
                .isThrownBy(() -> accounts.setActive(
                        demo.systemAdmin(), demo.systemAdmin().id(), false));

        assertThat(people.byLogin(login)).isEmpty();
        assertThat(trail.about(demo.otherUnitDrafter().id()))
                .extracting(AuditLine::verb)
                .contains("org.resetPassword");
    }

    @Test
    void bad_entries_are_refused_by_name() {
        accounts.add(demo.systemAdmin(), somebody());

        assertThatExceptionOfType(LoginTaken.class).isThrownBy(() -> accounts.add(demo.systemAdmin(), somebody()));
        for (String bad : List.of("", "x", "两个字", "a b", "a'; drop table org_person --", "a".repeat(41))) {
            assertThatExceptionOfType(BadLogin.class)
                    .as(bad)
                    .isThrownBy(() -> accounts.add(
                            demo.systemAdmin(), new NewAccount(bad, "某人", Optional.empty(), Set.of(Role.DRAFTER))));
        }
        assertThatExceptionOfType(NotAllowed.class)
                .as("an office of another unit")
                .isThrownBy(() -> accounts.add(
                        demo.systemAdmin(),
                        new NewAccount(login + "x", "某人", Optional.of("demo-civil-office"), Set.of(Role.DRAFTER))));
    }

    private NewAccount somebody() {
        return new NewAccount(login, " 𠮷田测试 ", Optional.of(DemoPeople.LEGAL), Set.of(Role.DRAFTER, Role.SEAL_KEEPER));
    }

    private void signIn(String name, String password) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(credentials);
        provider.setPasswordEncoder(passwords);
        ProviderManager manager = new ProviderManager(provider);
        manager.setAuthenticationEventPublisher(new DefaultAuthenticationEventPublisher(events));
        manager.authenticate(new UsernamePasswordAuthenticationToken(name, password));
    }
}
