package org.jambatan.mou.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jambatan.mou.mail.Letters;
import org.jambatan.mou.mail.Links;
import org.jambatan.mou.mail.Token;
import org.jambatan.mou.mail.Wording;

/**
 * The letter with the link. It says nothing that was typed in: whoever is asked for by a stranger must not be sent the
 * stranger's words. The token stands behind the {@code #}, so no server and no log on the way ever sees it.
 */
@ApplicationScoped
class ConfirmationLetter {

    private final Letters letters;
    private final Links links;
    private final RegistrationSettings settings;

    ConfirmationLetter(Letters letters, Links links, RegistrationSettings settings) {
        this.letters = letters;
        this.links = links;
        this.settings = settings;
    }

    void send(Registration registration, Token token) {
        var to = registration.contact();
        var link = links.to("/welcome?registration=" + registration.id() + "#" + token.text());
        var hours = Long.toString(settings.linkHolds().toHours());
        var _ = letters.send(
                Wording.of("registration", to.language()).letterTo(to.email(), Map.of("link", link, "hours", hours)));
    }
}
