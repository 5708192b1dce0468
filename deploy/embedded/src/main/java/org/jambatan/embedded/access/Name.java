package org.jambatan.embedded.access;

import java.util.regex.Pattern;
import org.jambatan.embedded.parts.PartFailed;

/**
 * What a consumer or a front-end is called. A dot ends the name in a group's prefix and cannot stand in it, so that
 * {@code lab.} is never the beginning of {@code lab-2.} and no name reaches into another's.
 */
public record Name(String text) {
    private static final Pattern ALLOWED = Pattern.compile("[a-z][a-z0-9-]{1,30}");

    public Name {
        if (!ALLOWED.matcher(text).matches()) {
            throw new PartFailed(
                    "A name is 2 to 31 small letters, digits and hyphens, and begins with a letter; this is" + " none: "
                            + printable(text));
        }
    }

    private static String printable(String text) {
        var shown = text.replaceAll("[^\\x20-\\x7e]", "?");
        return shown.length() <= 60 ? shown : shown.substring(0, 60) + "…";
    }

    @Override
    public String toString() {
        return text;
    }
}
