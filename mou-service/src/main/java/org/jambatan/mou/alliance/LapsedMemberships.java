package org.jambatan.mou.alliance;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jambatan.platform.command.OneByOne;

/** Tells once that a membership has run out; its last day says so already, and no state changes. */
@ApplicationScoped
class LapsedMemberships {

    private final Memberships memberships;
    private final Alliances alliances;
    private final Telling telling;
    private final Clock clock;

    LapsedMemberships(Memberships memberships, Alliances alliances, Telling telling, Clock clock) {
        this.memberships = memberships;
        this.alliances = alliances;
        this.telling = telling;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void announce() {
        announceAt(clock.instant());
    }

    void announceAt(Instant now) {
        OneByOne.each(memberships.anyonesLapsedAt(now), "the lapse of membership", lapsed -> tell(lapsed, now));
    }

    private void tell(UUID id, Instant now) {
        var allianceId = memberships.findByIdOptional(id).orElseThrow().allianceId();
        var alliance = alliances.anyonesLocked(allianceId).orElseThrow();
        var membership = memberships.lockedOf(alliance, id);
        membership.lapse(telling.withinAt(alliance, now)).ifPresent(event -> {
            telling.tell(event);
            memberships.flush();
        });
    }
}
