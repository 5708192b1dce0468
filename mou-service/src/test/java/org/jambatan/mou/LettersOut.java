package org.jambatan.mou;

import io.quarkus.arc.Arc;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** The letters of this service, as those who get them read them. */
public final class LettersOut {

    private static final Pattern SECRET = Pattern.compile("#([A-Za-z0-9_-]{43})");

    private LettersOut() {}

    /** The secret of the newest letter to this address. */
    public static String tokenFor(String email) {
        var unsent = Sql.list(
                        Arc.container().instance(DataSource.class).get(),
                        "select coalesce(body, '') from letter where recipient = ? order by id desc",
                        row -> row.getString(1),
                        email)
                .getFirst();
        // A letter that has been sent keeps no text; then it has arrived.
        var letter = unsent.isEmpty() ? Mailbox.linkIn(Mailbox.awaitLetter(email)) : unsent;
        var secret = SECRET.matcher(letter);
        if (!secret.find()) {
            throw new AssertionError("There is no link in the letter to " + email);
        }
        return secret.group(1);
    }
}
