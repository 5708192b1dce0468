package org.jambatan.embedded.mailbox;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/** {@code GET /mailbox?to=…}: a page for people, a list in JSON for who accepts that. */
final class MailboxPages {
    private static final JsonMapper JSON = JsonMapper.builder()
            .configure(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false)
            .build();

    private final Mailbox mailbox;
    private final HttpServer server;

    MailboxPages(Mailbox mailbox, int port) {
        this.mailbox = mailbox;
        try {
            this.server = HttpServer.create(
                    new InetSocketAddress(InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1}), port), 50);
        } catch (IOException failure) {
            throw new UncheckedIOException("Port " + port + " can't be listened on", failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals("/mailbox")) {
                send(exchange, 404, "text/plain", "Not here.");
            } else if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, "text/plain", "Only to be read.");
            } else {
                show(exchange);
            }
        }
    }

    private void show(HttpExchange exchange) throws IOException {
        var mails = recipient(exchange).map(mailbox::to).orElseGet(mailbox::all);
        if (accepts(exchange).contains("application/json")) {
            send(exchange, 200, "application/json", JSON.writeValueAsString(Map.of("items", told(mails))));
        } else {
            send(exchange, 200, "text/html", MailboxPage.of(mails));
        }
    }

    private static List<Map<String, Object>> told(List<Mail> mails) {
        return mails.stream()
                .map(mail -> Map.<String, Object>of(
                        "id", mail.id(),
                        "receivedAt", mail.receivedAt().toString(),
                        "from", mail.from(),
                        "to", mail.to(),
                        "subject", mail.subject(),
                        "text", mail.text(),
                        "links", mail.links()))
                .toList();
    }

    private static Optional<String> recipient(HttpExchange exchange) {
        var query = exchange.getRequestURI().getRawQuery();
        return Arrays.stream((query == null ? "" : query).split("&"))
                .filter(pair -> pair.startsWith("to=") && pair.length() > 3)
                .map(pair -> decoded(pair.substring(3)))
                .findFirst();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    private static String accepts(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Accept"))
                .orElse("");
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
