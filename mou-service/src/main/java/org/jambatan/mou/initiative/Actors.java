package org.jambatan.mou.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import org.jambatan.mou.appointment.Appointees;
import org.jambatan.platform.caller.Caller;

/** Whoever is calling, as somebody who acts on initiatives. */
@ApplicationScoped
class Actors {

    private final Caller caller;
    private final Appointees appointees;

    Actors(Caller caller, Appointees appointees) {
        this.caller = caller;
        this.appointees = appointees;
    }

    Actor caller() {
        return Actor.of(caller, appointees.ofCaller());
    }
}
