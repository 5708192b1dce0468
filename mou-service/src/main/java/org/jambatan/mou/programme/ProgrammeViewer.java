package org.jambatan.mou.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.caller.Caller;

/** Whoever is calling, as a viewer of programmes. */
@ApplicationScoped
class ProgrammeViewer {

    private final Caller caller;
    private final Clock clock;

    ProgrammeViewer(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    ProgrammeView viewOf(Programme programme) {
        return programme.view(clock.instant(), actionsOn(programme.card()));
    }

    /** Below the programme: terms are published by its agency, admission is applied for by everybody else. */
    private List<String> actionsOn(ProgrammeCard programme) {
        var actions = new ArrayList<String>();
        var partner = caller.partnerIfAny();
        if (partner.isEmpty()) {
            return actions;
        }
        if (caller.has("agency-officer") && isRunBy(partner.get(), programme)) {
            actions.add("terms");
        }
        if (caller.has("partner-admin") && !isRunBy(partner.get(), programme)) {
            actions.add("admissions");
        }
        return actions;
    }

    private static boolean isRunBy(UUID partner, ProgrammeCard programme) {
        return programme.agency().equals(partner);
    }
}
