package org.mingzhang.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.TestHook;
import org.mingzhang.base.Ids;
import org.mingzhang.notice.NoticeProperties.Hook;

class WebhookTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T04:00:00Z"), ZoneOffset.UTC);

    private final String body = "{\"id\":\"" + Ids.next() + "\",\"title\":\"报告𪚥\"}";

    @Test
    void what_is_posted_is_signed_with_its_time() {
        webhook("127.0.0.1").send(hook(TestHook.url(204)), "d1", body);

        assertThat(TestHook.calls(body)).singleElement().satisfies(call -> {
            assertThat(call.heads()).containsEntry("x-mingzhang-timestamp", "1795492800");
            assertThat(call.heads()).containsEntry("x-mingzhang-delivery", "d1");
            assertThat(call.heads())
                    .containsEntry(
                            "x-mingzhang-signature",
                            "sha256=" + Webhook.signature(TestHook.SECRET, "1795492800." + body));
        });
    }

    /** RFC 4231, test case 2. */
    @Test
    void the_signature_is_hmac_sha_256() {
        assertThat(Webhook.signature("Jefe", "what do ya want for nothing?"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 307, 400, 500})
    void every_other_answer_is_a_failure_and_no_redirect_is_followed(int status) {
        Webhook webhook = webhook("127.0.0.1");

        assertThatThrownBy(() -> webhook.send(hook(TestHook.url(status)), "d", body))
                .isInstanceOf(HookFailed.class)
                .hasMessageContaining(String.valueOf(status))
                .hasMessageNotContaining(TestHook.SECRET);
        assertThat(TestHook.calls(body)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:1/hook, not https",
        "https://127.0.0.1:1/hook, private",
        "https://localhost:1/hook, private",
        "https://10.0.0.8/hook, private",
        "https://169.254.169.254/latest/meta-data, private",
        "https://[::1]/hook, private",
        "https://[::ffff:127.0.0.1]/hook, private",
        "https://[fd00::1]/hook, private",
        "file:///etc/passwd, none",
        "https://user:password@example.org/hook, none",
        "not an address, none"
    })
    void what_was_not_allowed_is_not_reached(String url, String why) {
        assertThatThrownBy(() -> webhook("other.test").send(hook(url), "d", body))
                .isInstanceOf(HookFailed.class)
                .hasMessageContaining(why);
        assertThat(TestHook.calls(body)).isEmpty();
    }

    @Test
    void a_short_secret_signs_nothing() {
        Hook hook = new Hook("test", TestHook.url(200), "short", "");

        assertThatThrownBy(() -> webhook("127.0.0.1").send(hook, "d", body)).isInstanceOf(HookFailed.class);
        assertThat(TestHook.calls(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100.64.0.1",
                "0.0.0.0",
                "192.168.1.1",
                "172.16.0.1",
                "198.18.0.1",
                "255.255.255.255",
                "224.0.0.1",
                "fe80::1"
            })
    void addresses_of_no_public_network_are_private(String address) throws UnknownHostException {
        assertThat(Webhook.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"114.114.114.114", "100.128.0.1", "198.20.0.1", "2400:3200::1"})
    void others_are_public(String address) {
        assertThatCode(() -> assertThat(Webhook.isPrivate(InetAddress.getByName(address)))
                        .isFalse())
                .doesNotThrowAnyException();
    }

    private static Webhook webhook(String allowed) {
        return new Webhook(new NoticeProperties("", "a@example.org", List.of(allowed), List.of()), NOON);
    }

    private static Hook hook(String url) {
        return new Hook("test", url, TestHook.SECRET, "");
    }
}
