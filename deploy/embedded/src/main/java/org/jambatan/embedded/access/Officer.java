package org.jambatan.embedded.access;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jambatan.embedded.parts.PartFailed;

/** The person who begins: by address, which is also the name to sign in by. */
public record Officer(String email, String firstName, String lastName) {
    private static final Pattern ADDRESS = Pattern.compile(
            "[a-z0-9][a-z0-9._+-]{0,62}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}.' -]{1,60}");

    public Officer {
        if (email.length() > 120 || !ADDRESS.matcher(email).matches()) {
            throw new PartFailed("This is no e-mail address: " + email.replaceAll("[^\\x20-\\x7e]", "?"));
        }
        if (!NAME.matcher(firstName).matches() || !NAME.matcher(lastName).matches()) {
            throw new PartFailed("Give the person's name by --name \"First Last\", in letters.");
        }
    }

    /** The last word is the family name, as Keycloak keeps the two apart; of a single word it makes both. */
    public static Officer of(String email, String name) {
        var words = name.strip();
        var cut = words.lastIndexOf(' ');
        return new Officer(
                email.toLowerCase(Locale.ROOT),
                cut < 0 ? words : words.substring(0, cut).strip(),
                words.substring(cut + 1));
    }

    String domain() {
        return email.substring(email.indexOf('@') + 1);
    }
}
