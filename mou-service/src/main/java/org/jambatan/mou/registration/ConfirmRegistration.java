package org.jambatan.mou.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jambatan.mou.mail.Token;
import org.jambatan.mou.partner.Newcomers;
import org.jambatan.mou.people.Members;
import org.jambatan.mou.people.NewMember;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refused;

/** The link was opened: who registered becomes a PROSPECT, and the contact its first member. */
@ApplicationScoped
class ConfirmRegistration {

    private final Registrations registrations;
    private final Newcomers newcomers;
    private final Members members;
    private final Outbox outbox;
    private final Clock clock;

    ConfirmRegistration(Registrations registrations, Newcomers newcomers, Members members, Outbox outbox, Clock clock) {
        this.registrations = registrations;
        this.newcomers = newcomers;
        this.members = members;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whoever comes here has shown the token; it is looked at again, now that the row is locked. */
    @Command("registration.confirm")
    ConfirmedView confirm(UUID id, Confirmation input) {
        var registration = registrations
                .anyonesLocked(id)
                .filter(found -> found.knows(new Token(input.token())))
                .orElseThrow(Answer::notFound);
        var now = clock.instant();
        Refused.ifAny("confirmation", registration.whyNotConfirmed(now));
        var partner = newcomers.add(registration.newcomer(), registration.agency());
        var contact = registration.contact();
        var _ = members.found(
                partner,
                new NewMember(
                        contact.email(),
                        contact.givenName(),
                        contact.familyName(),
                        contact.language(),
                        FirstRoles.of(registration.kind())));
        outbox.publish(registration.confirm(partner, now));
        return registration.confirmed();
    }
}
