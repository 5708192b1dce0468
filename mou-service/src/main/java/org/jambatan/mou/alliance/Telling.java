package org.jambatan.mou.alliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jambatan.mou.agreement.AgreementBook;
import org.jambatan.mou.appointment.Appointees;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.mou.appointment.ObjectType;
import org.jambatan.mou.programme.Zone;
import org.jambatan.platform.event.DomainEvent;
import org.jambatan.platform.event.Outbox;

/** What events about an alliance and its members tell besides themselves. */
@ApplicationScoped
class Telling {

    private final Memberships memberships;
    private final AgreementBook agreements;
    private final Appointees appointees;
    private final Outbox outbox;
    private final Clock clock;
    private final String home;

    Telling(
            Memberships memberships,
            AgreementBook agreements,
            Appointees appointees,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "jambatan.time-zone") String home) {
        this.memberships = memberships;
        this.agreements = agreements;
        this.appointees = appointees;
        this.outbox = outbox;
        this.clock = clock;
        this.home = home;
    }

    void tell(DomainEvent event) {
        outbox.publish(event);
    }

    Alliance.Told of(Alliance alliance) {
        var programmes = alliance.charter()
                .flatMap(agreements::find)
                .map(charter -> charter.programmeId())
                .map(List::of)
                .orElse(List.of());
        return new Alliance.Told(memberships.listed(alliance.id(), alliance.dayAt(now())), programmes);
    }

    Within within(Alliance alliance) {
        return withinAt(alliance, now());
    }

    Within withinAt(Alliance alliance, Instant now) {
        return new Within(
                alliance.id(),
                alliance.name(),
                alliance.partnerId(),
                alliance.dayAt(now),
                now,
                appointees.accountsAs(ObjectType.ALLIANCE, alliance.id(), Capacity.SECRETARIAT));
    }

    /** Whose days count for an alliance that says nothing else. */
    Zone home() {
        return new Zone(home);
    }

    Instant now() {
        return clock.instant();
    }
}
