package org.jambatan.mou.alliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.mou.appointment.Appointees;
import org.jambatan.mou.appointment.AppointmentView;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.mou.appointment.ObjectType;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.problem.Answer;

/** Through which everybody comes to an alliance: what is not the caller's to see isn't there. */
@ApplicationScoped
class Door {

    private final Alliances alliances;
    private final Memberships memberships;
    private final Appointees appointees;
    private final Caller caller;
    private final Clock clock;

    Door(Alliances alliances, Memberships memberships, Appointees appointees, Caller caller, Clock clock) {
        this.alliances = alliances;
        this.memberships = memberships;
        this.appointees = appointees;
        this.caller = caller;
        this.clock = clock;
    }

    Visitor visitor() {
        var appointments = appointees.ofCaller().stream()
                .filter(one -> one.objectType() == ObjectType.ALLIANCE)
                .toList();
        return new Visitor(
                caller.partnerIfAny().orElse(null),
                caller.has("partner-admin")
                        || caller.has("provider-manager")
                        || caller.has("signatory")
                        || caller.has("agency-officer"),
                caller.has("partner-admin") || caller.has("signatory"),
                caller.has("auditor"),
                appointments.stream().map(AppointmentView::objectId).collect(Collectors.toSet()),
                appointments.stream()
                        .filter(one -> one.as() == Capacity.SECRETARIAT)
                        .map(AppointmentView::objectId)
                        .collect(Collectors.toSet()));
    }

    /** To look at it. */
    Entered enter(UUID id) {
        return entered(alliances.findByIdOptional(id).orElseThrow(Answer::notFound), visitor());
    }

    /** To do something in it: locked until the transaction ends, and always before its memberships. */
    Entered act(UUID id) {
        return entered(alliances.anyonesLocked(id).orElseThrow(Answer::notFound), visitor());
    }

    /** To run it, which is its secretariat's. */
    Entered run(UUID id) {
        var entered = act(id);
        if (!entered.isSecretariat()) {
            throw Answer.notFound();
        }
        return entered;
    }

    /** The same for one of a list, whose visitor is known. */
    Entered entered(Alliance alliance, Visitor visitor) {
        var own = memberships.anyonesLiving(alliance.id(), visitor.partner());
        var day = alliance.dayAt(clock.instant());
        var belongs = alliance.partnerId().equals(visitor.partner())
                || visitor.appointedOn().contains(alliance.id())
                || own.filter(one -> one.isCurrentOn(day)).isPresent();
        if (!alliance.isPublic() && !belongs && !visitor.isAuditor()) {
            throw Answer.notFound();
        }
        return new Entered(alliance, visitor, own, belongs || visitor.isAuditor(), visitor.runs(alliance));
    }
}
