package org.jambatan.testkit.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One request, as it will stand on the wire; nothing is checked or encoded any more. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Call(String method, String target, List<String> headers, byte @Nullable [] body) {

    private static final int SHOWN = 400;

    public static Call get(String target) {
        return new Call("GET", target, List.of(), null);
    }

    /** Percent-encoded as one path segment or query value. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public Call header(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(name + ": " + value);
        return new Call(method, target, List.copyOf(more), body);
    }

    public Call without(String header) {
        var prefix = header.toLowerCase(java.util.Locale.ROOT) + ":";
        var fewer = headers.stream()
                .filter(line -> !line.toLowerCase(java.util.Locale.ROOT).startsWith(prefix))
                .toList();
        return new Call(method, target, fewer, body);
    }

    public Call json(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8))
                .without("Content-Type")
                .header("Content-Type", "application/json");
    }

    public Call body(byte[] bytes) {
        return new Call(method, target, headers, bytes);
    }

    public Call target(String other) {
        return new Call(method, other, headers, body);
    }

    public Call method(String other) {
        return new Call(other, target, headers, body);
    }

    public Call bearer(@Nullable String token) {
        return token == null ? this : header("Authorization", "Bearer " + token);
    }

    /** For people: the token left out, long parts cut. */
    @Override
    public String toString() {
        var shown = headers.stream()
                .filter(line -> !line.startsWith("Authorization:"))
                .map(Call::cut)
                .collect(Collectors.joining(", "));
        var text = body == null ? "" : " " + cut(new String(body, StandardCharsets.UTF_8));
        return method + " " + cut(target) + " [" + shown + "]" + text;
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "… (" + text.length() + " characters)";
    }
}
