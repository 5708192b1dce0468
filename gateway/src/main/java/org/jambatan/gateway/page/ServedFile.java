package org.jambatan.gateway.page;

import io.vertx.core.buffer.Buffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** A file of the gateway's own, kept in memory: there are few, and none is large. */
record ServedFile(String name, Buffer content, String mediaType, String tag) {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "tgz", "application/gzip");

    static ServedFile of(String name, byte[] content) {
        return new ServedFile(name, Buffer.buffer(content), mediaTypeOf(name), "\"" + fingerprint(content) + "\"");
    }

    boolean isDownload() {
        return name.endsWith(".tgz");
    }

    private static String mediaTypeOf(String name) {
        return MEDIA_TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain; charset=utf-8");
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
