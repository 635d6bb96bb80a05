package org.mingzhang.notice;

import java.io.IOException;
import java.io.InputStream;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mingzhang.notice.NoticeProperties.Hook;
import org.springframework.stereotype.Component;

/**
 * Posts JSON to another system. The head {@code X-Mingzhang-Signature} is {@code sha256=} and the HMAC-SHA-256, with the
 * hook's secret and as hex, of the head {@code X-Mingzhang-Timestamp} (seconds since 1970), a dot, and the body.
 * {@code X-Mingzhang-Delivery} is the same each time the same thing is posted. No redirect is followed; only https is
 * spoken, and only to public addresses, but with hosts the configuration allows. The answer's body is not read.
 */
@Component
class Webhook {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);

    private final NoticeProperties properties;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Webhook(NoticeProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** @throws HookFailed when the other system may not be told, cannot be reached or does not answer 2xx */
    void send(Hook hook, String delivery, String body) {
        URI uri = checked(hook);
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("X-Mingzhang-Delivery", delivery)
                .header("X-Mingzhang-Timestamp", timestamp)
                .header("X-Mingzhang-Signature", "sha256=" + signature(hook.secret(), timestamp + "." + body))
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            if (answer.statusCode() / 100 != 2) {
                throw new HookFailed(hook, "answered " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new HookFailed(hook, e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HookFailed(hook, "interrupted");
        }
    }

    static String signature(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
        }
    }

    private URI checked(Hook hook) {
        if (hook.secret().length() < 16) {
            throw new HookFailed(hook, "its secret is shorter than 16 characters");
        }
        URI uri;
        try {
            uri = URI.create(hook.url());
        } catch (IllegalArgumentException e) {
            throw new HookFailed(hook, "its address is none");
        }
        String host = uri.getHost();
        if (host == null || uri.getUserInfo() != null) {
            throw new HookFailed(hook, "its address is none");
        }
        if (!properties.allowedHosts().contains(host)) {
            if (!"https".equals(uri.getScheme())) {
                throw new HookFailed(hook, "it is not https, and its host is not allowed");
            }
            refusePrivate(hook, host);
        }
        return uri;
    }

    private static void refusePrivate(Hook hook, String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (isPrivate(address)) {
                    throw new HookFailed(hook, "its address is private, and its host is not allowed");
                }
            }
        } catch (UnknownHostException e) {
            throw new HookFailed(hook, "its host is unknown");
        }
    }

    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet6Address ? (first & 0xfe) == 0xfc : isSharedOrReserved(first, second));
    }

    /** 0.0.0.0/8, 100.64.0.0/10 (RFC 6598), 198.18.0.0/15 (RFC 2544), 240.0.0.0/4. */
    private static boolean isSharedOrReserved(int first, int second) {
        return first == 0
                || first == 100 && (second & 0xc0) == 64
                || first == 198 && (second & 0xfe) == 18
                || first >= 240;
    }
}
