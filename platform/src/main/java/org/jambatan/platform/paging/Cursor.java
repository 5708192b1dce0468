package org.jambatan.platform.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jambatan.platform.problem.Invalid;

/** Where a page ended: the last row's sort key, and its id to break ties. Opaque to clients. */
public record Cursor(String sortKey, UUID id) {

    public String encoded() {
        var plain = id + sortKey;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor back; {@link Invalid} when the text is not one of ours. */
    public static Cursor decoded(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (plain.length() >= 36 && plain.indexOf('\0') < 0) {
                return new Cursor(plain.substring(36), UUID.fromString(plain.substring(0, 36)));
            }
        } catch (IllegalArgumentException ignored) {
            // Told below.
        }
        throw new Invalid("cursor", "is not a cursor this list has given");
    }
}
