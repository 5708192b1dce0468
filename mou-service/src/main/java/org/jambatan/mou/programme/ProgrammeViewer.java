package org.jambatan.mou.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jambatan.mou.appointment.Appointees;
import org.jambatan.mou.appointment.ObjectType;
import org.jambatan.platform.caller.Caller;

/** Whoever is calling, as a viewer of programmes. */
@ApplicationScoped
class ProgrammeViewer {

    private final Caller caller;
    private final Appointees appointees;
    private final Clock clock;

    ProgrammeViewer(Caller caller, Appointees appointees, Clock clock) {
        this.caller = caller;
        this.appointees = appointees;
        this.clock = clock;
    }

    Onlooker caller() {
        return new Onlooker(
                caller.partnerIfAny().orElse(null),
                caller.has("agency-officer"),
                caller.has("partner-admin"),
                caller.has("auditor"),
                appointees.objectsOfCaller(ObjectType.PROGRAMME));
    }

    Instant now() {
        return clock.instant();
    }

    ProgrammeView viewOf(Programme programme) {
        return viewOf(programme, caller());
    }

    ProgrammeView viewOf(Programme programme, Onlooker onlooker) {
        var now = clock.instant();
        return programme.view(
                now,
                onlooker.isInside(programme),
                onlooker.actionsOn(programme, programme.card(now).takesApplications()));
    }
}
