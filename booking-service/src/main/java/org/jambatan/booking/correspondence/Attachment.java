package org.jambatan.booking.correspondence;

import java.nio.charset.StandardCharsets;

/** A file's name as a header may carry it (RFC 6266, RFC 8187): plain for old readers, and as it is for the others. */
final class Attachment {

    private static final String ATTR_CHAR = "!#$&+-.^_`|~";

    private Attachment() {}

    static String named(String name) {
        return "attachment; filename=\"" + plain(name) + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String plain(String name) {
        var plain = new StringBuilder();
        name.codePoints().forEach(c -> plain.append(isPlain(c) || c == ' ' ? Character.toString(c) : "_"));
        return plain.toString();
    }

    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (var b : name.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append("%02X".formatted(b));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(int c) {
        return (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c > 0 && ATTR_CHAR.indexOf(c) >= 0);
    }
}
