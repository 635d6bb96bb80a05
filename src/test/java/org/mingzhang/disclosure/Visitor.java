package org.mingzhang.disclosure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser, as far as HTTP goes: keeps cookies, follows nothing. */
class Visitor {

    private static final String BOUNDARY = "----mingzhang";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final int port;

    Visitor(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).build());
    }

    HttpResponse<byte[]> bytes(String path) {
        return exchange(request(path).build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> head(String path) {
        return send(request(path).HEAD().build());
    }

    HttpResponse<String> method(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()).build());
    }

    /** Opens the form, takes its token and sends the file. */
    HttpResponse<String> upload(byte[] file) {
        return upload(file, token());
    }

    HttpResponse<String> upload(byte[] file, String token) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part("name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(part("name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf", file));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request("/public/verify", "Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(request(path, "Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    String token() {
        Matcher token = TOKEN.matcher(get("/public/verify").body());
        if (!token.find()) {
            throw new AssertionError("no token in the form");
        }
        return token.group(1);
    }

    private static byte[] part(String disposition, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) {
        return exchange(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new AssertionError("no answer to " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
