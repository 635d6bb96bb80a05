package org.mingzhang.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingzhang.Application;
import org.mingzhang.TestDatabases;
import org.mingzhang.audit.AuditTrail;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first start where real people work: no account but the one that the link in the log makes. */
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTest {

    @Test
    void the_link_in_the_log_makes_the_first_administrator_once(CapturedOutput log) throws Exception {
        try (ConfigurableApplicationContext application = start()) {
            Setup setup = application.getBean(Setup.class);
            JdbcClient sql = application.getBean(JdbcClient.class);
            String token = tokenIn(log);

            assertThat(sql.sql("select count(*) from org_person")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(application.getBean(DemoUnits.class).accounts()).isEmpty();
            assertThat(sql.sql("select token_hash from org_setup_link")
                            .query(String.class)
                            .list())
                    .as("stored hashed")
                    .doesNotContain(token);
            assertThat(page(application, "/setup/" + token)).isEqualTo(200);
            assertThat(setup.open("guessed")).isFalse();
            assertThatExceptionOfType(SetupClosed.class)
                    .isThrownBy(() -> setup.complete("guessed", "某局", "某人", "admin", "passw0rd-long"));
            assertThatExceptionOfType(WeakPassword.class)
                    .isThrownBy(() -> setup.complete(token, "某局", "某人", "admin", "short1"));
            assertThat(setup.open(token)).as("a slip does not use it up").isTrue();

            setup.complete(token, "某市某局", "何某", "admin", "passw0rd-long");

            Person admin = application.getBean(People.class).byLogin("admin").orElseThrow();
            assertThat(admin.roles()).containsExactly(Role.SYSTEM_ADMIN);
            assertThat(application.getBean(Units.class).find(admin.unit()))
                    .map(Unit::name)
                    .contains("某市某局");
            assertThat(setup.open(token)).isFalse();
            assertThatExceptionOfType(SetupClosed.class)
                    .isThrownBy(() -> setup.complete(token, "又一局", "某人", "second", "passw0rd-long"));
            assertThat(setup.newLink()).as("no second link").isEmpty();
            assertThat(application.getBean(AuditTrail.class).about("setup")).hasSize(2);
        }
    }

    @Test
    void a_link_expires(CapturedOutput log) {
        try (ConfigurableApplicationContext application = start()) {
            Setup setup = application.getBean(Setup.class);
            String token = tokenIn(log);
            assertThat(setup.open(token)).isTrue();

            application
                    .getBean(JdbcClient.class)
                    .sql("update org_setup_link set expires_at = '2020-01-01 00:00:00'")
                    .update();

            assertThat(setup.open(token)).isFalse();
            assertThatExceptionOfType(SetupClosed.class)
                    .isThrownBy(() -> setup.complete(token, "某局", "某人", "admin", "passw0rd-long"));
            String next = setup.newLink().orElseThrow();
            assertThat(setup.open(next)).isTrue();
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Application.class)
                .initializers(new TestDatabases.H2(), context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("real people", Map.of("mingzhang.demo", "false"))))
                .run("--server.port=0");
    }

    private static String tokenIn(CapturedOutput log) {
        Matcher link = Pattern.compile("http://localhost:\\d+/setup/([A-Za-z0-9_-]{43})")
                .matcher(log.getAll());
        assertThat(link.find()).as("the log shows the link").isTrue();
        return link.group(1);
    }

    private static int page(ConfigurableApplicationContext application, String path) throws Exception {
        String port = application.getEnvironment().getProperty("local.server.port");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
