package org.jambatan.mou.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jambatan.mou.mail.Letters;
import org.jambatan.mou.mail.Links;
import org.jambatan.mou.mail.Token;
import org.jambatan.mou.mail.Wording;
import org.jambatan.mou.partner.PartnerCard;

/** The letter with the link. The token stands behind the {@code #}, so no server and no log on the way ever sees it. */
@ApplicationScoped
class InvitationLetter {

    /** In characters. */
    private static final int MOST_OF_A_NAME = 100;

    private final Letters letters;
    private final Links links;
    private final LettersSent sent;
    private final ZoneId home;

    InvitationLetter(
            Letters letters, Links links, LettersSent sent, @ConfigProperty(name = "jambatan.time-zone") ZoneId home) {
        this.letters = letters;
        this.links = links;
        this.sent = sent;
        this.home = home;
    }

    /** A subject has 200 characters at most, and the name stands in it. */
    private static String shortened(String name) {
        var points = name.codePoints().limit(MOST_OF_A_NAME + 1L).toArray();
        return points.length <= MOST_OF_A_NAME ? name : new String(points, 0, MOST_OF_A_NAME) + "…";
    }

    void send(Invitation invitation, Token token, PartnerCard partner, Instant until) {
        var to = invitation.wanted();
        sent.count(partner.id(), to.email());
        var link = links.to("/welcome?invitation=" + invitation.id() + "#" + token.text());
        var name = switch (to.language()) {
            case ENGLISH -> partner.name().en();
            case MALAY -> partner.name().ms();
            case CHINESE -> partner.name().zh();
        };
        var _ = letters.send(Wording.of("invitation", to.language())
                .letterTo(
                        to.email(),
                        Map.of(
                                "name",
                                to.givenName(),
                                "partner",
                                shortened(name == null ? partner.name().any() : name),
                                "link",
                                link,
                                "day",
                                LocalDate.ofInstant(until, home).toString())));
    }
}
