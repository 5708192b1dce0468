package org.jambatan.platform.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Stands in an example for a value that each installation has its own of, such as the id of an offering. An example
 * refers to it as {@code {{offering}}} (its id), {@code {{slot.start}}} or, for what another example's answer holds,
 * {@code {{createFacility.id}}}; in a document it is a value of the right form that exists nowhere, and where a demo
 * world is loaded the gateway puts the real one in its place.
 */
public final class Placeholder {

    public static final Pattern REFERENCE = Pattern.compile("\\{\\{([A-Za-z]+(?:\\.[A-Za-z0-9]+)*)}}");

    private static final OffsetDateTime FAR = OffsetDateTime.of(2099, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(8));
    private static final int MINUTES_OF_A_YEAR = 365 * 24 * 60;

    private Placeholder() {}

    /** For a reference without its braces; always the same. */
    public static String of(String reference) {
        var hash = hash(reference);
        var member = reference.substring(reference.lastIndexOf('.') + 1);
        if (!reference.contains(".") || member.equals("id") || member.endsWith("Id")) {
            return "00000000-0000-7000-8000-" + hash.substring(0, 12);
        }
        return switch (member) {
            case "start", "end" ->
                FAR.plusMinutes(Long.parseLong(hash.substring(0, 8), 16) % MINUTES_OF_A_YEAR)
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            case "contentHash" -> hash;
            default -> "demo-" + hash.substring(0, 12);
        };
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
