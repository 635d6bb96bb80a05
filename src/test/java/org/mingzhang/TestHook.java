package org.mingzhang;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Another system that is told, one for all contexts: tests look only at what is theirs. */
public final class TestHook {

    /** The only unit the hook is told of. */
    public static final String UNIT = "test-hook-unit";

    public static final String SECRET = "a-secret-of-some-length";

    private static final List<Call> CALLS = new CopyOnWriteArrayList<>();
    private static final HttpServer SERVER = start();

    /** @param heads by their names in small letters */
    public record Call(String path, Map<String, String> heads, String body) {}

    private TestHook() {}

    /** The path's last part is the status it answers with. */
    public static String url(int status) {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/hook/" + status;
    }

    public static List<Call> calls(String part) {
        return CALLS.stream().filter(call -> call.body().contains(part)).toList();
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
            server.createContext("/hook/", TestHook::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        CALLS.add(new Call(
                path,
                exchange.getRequestHeaders().entrySet().stream()
                        .collect(Collectors.toMap(
                                head -> head.getKey().toLowerCase(java.util.Locale.ROOT),
                                head -> head.getValue().getFirst())),
                body));
        int status = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
        if (status / 100 == 3) {
            exchange.getResponseHeaders().add("Location", url(200));
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
