package org.jambatan.mou.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** How a partner is suspended and resumed, leaves a programme, or leaves for good. */
@ApplicationScoped
public class Departures {

    private final Partners partners;
    private final Viewers viewers;
    private final EntityTags tags;
    private final Outbox outbox;
    private final Event<HasLeft> leavings;
    private final Clock clock;

    Departures(
            Partners partners, Viewers viewers, EntityTags tags, Outbox outbox, Event<HasLeft> leavings, Clock clock) {
        this.partners = partners;
        this.viewers = viewers;
        this.tags = tags;
        this.outbox = outbox;
        this.leavings = leavings;
        this.clock = clock;
    }

    public PartnerView suspend(UUID partner, UUID agency, String reason) {
        var viewer = viewers.caller();
        var suspended = lockedFor(viewer, partner);
        if (!suspended.status().mayBecome(PartnerStatus.SUSPENDED)) {
            throw illegal(viewer, suspended);
        }
        if (!suspended.isInTheCareOf(agency, viewer.today())) {
            throw new Refused("suspension", new NotInYourCare());
        }
        outbox.publish(suspended.suspend(new Suspension(agency, clock.instant(), reason)));
        return viewer.viewOf(suspended);
    }

    public PartnerView resume(UUID partner, UUID agency, @Nullable String reason) {
        var viewer = viewers.caller();
        var resumed = lockedFor(viewer, partner);
        if (resumed.status() != PartnerStatus.SUSPENDED) {
            throw illegal(viewer, resumed);
        }
        if (!resumed.isSuspendedBy(agency)) {
            throw new Refused("resumption", new SuspendedByAnotherAgency());
        }
        outbox.publish(resumed.resume(reason));
        return viewer.viewOf(resumed);
    }

    /** The caller's own partner leaves, unless something keeps it. */
    public PartnerView leave(UUID partner, List<Refusal> others, @Nullable String reason) {
        var viewer = viewers.caller();
        var leaving = lockedFor(viewer, partner);
        if (!viewer.is(leaving)) {
            throw Answer.notFound();
        }
        if (!leaving.status().mayBecome(PartnerStatus.LEFT)) {
            throw illegal(viewer, leaving);
        }
        Refused.ifAny("departure", others);
        outbox.publish(leaving.leave(viewer.today(), reason));
        leavings.fire(new HasLeft(partner));
        return viewer.viewOf(leaving);
    }

    /** Its own admin ends its part in a programme, or an officer of that programme does. */
    public PartnerView leaveProgramme(UUID partner, UUID programme, @Nullable String reason) {
        var viewer = viewers.caller();
        var leaving = lockedFor(viewer, partner);
        if (!viewer.mayEnd(leaving, programme)) {
            throw Answer.notFound();
        }
        outbox.publish(leaving.leaveProgramme(programme, viewer.today(), reason));
        return viewer.viewOf(leaving);
    }

    private Partner lockedFor(Viewer viewer, UUID partner) {
        var locked = partners.lockedFor(viewer, partner);
        tags.check(locked.version());
        return locked;
    }

    private static RuntimeException illegal(Viewer viewer, Partner partner) {
        return Answer.illegalInState(partner.status(), viewer.actionsOn(partner));
    }
}
