package org.jambatan.mou.mail;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody's e-mail address: the part of RFC 5321 that mailboxes really have, in ASCII, without quotes, comments or
 * address literals. No character of it can end a header or begin another recipient. Kept in lower case, since no
 * mail server in use tells capitals apart and one person must not count as two.
 */
@Schema(type = SchemaType.STRING, format = "email", maxLength = 254, examples = "lab@biotech.example")
public record EmailAddress(@JsonValue String text) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

    private static final Pattern FORM =
            Pattern.compile("(" + ATOM + "(?:\\." + ATOM + ")*)@(" + LABEL + "(?:\\." + LABEL + ")+)");

    public EmailAddress {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("must be an e-mail address of at most 254 characters");
        }
        text = text.toLowerCase(Locale.ROOT);
        var parts = FORM.matcher(text);
        if (!parts.matches() || parts.group(1).length() > LONGEST_LOCAL_PART) {
            throw new IllegalArgumentException("must be an e-mail address such as lab@biotech.example");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EmailAddress of(String text) {
        return new EmailAddress(text);
    }

    public String domain() {
        return text.substring(text.indexOf('@') + 1);
    }

    /** So that no log and no exception tells an address by accident. */
    @Override
    public String toString() {
        return "an address at " + domain();
    }
}
