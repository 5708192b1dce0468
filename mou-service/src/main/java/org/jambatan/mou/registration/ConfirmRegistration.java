package org.jambatan.mou.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jambatan.mou.mail.Token;
import org.jambatan.mou.partner.Newcomers;
import org.jambatan.mou.people.Members;
import org.jambatan.mou.people.NewMember;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refused;

/** The link was opened: who registered becomes a PROSPECT, and the contact its first member. */
@ApplicationScoped
class ConfirmRegistration {

    private final Registrations registrations;
    private final Attempts attempts;
    private final Newcomers newcomers;
    private final Members members;
    private final Outbox outbox;
    private final Clock clock;

    ConfirmRegistration(
            Registrations registrations,
            Attempts attempts,
            Newcomers newcomers,
            Members members,
            Outbox outbox,
            Clock clock) {
        this.registrations = registrations;
        this.attempts = attempts;
        this.newcomers = newcomers;
        this.members = members;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A wrong token and an unknown registration are one answer, 404. */
    Registration confirm(UUID id, Token token) {
        attempts.requireFew(id);
        if (registrations
                .findByIdOptional(id)
                .filter(found -> found.knows(token))
                .isEmpty()) {
            attempts.countWrongOne(id);
            throw Answer.notFound();
        }
        var registration = registrations.anyonesLocked(id).orElseThrow(Answer::notFound);
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
        return registration;
    }
}
