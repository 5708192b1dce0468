package org.jambatan.mou.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jambatan.mou.admission.Admission.Who;
import org.jambatan.platform.caller.Caller;

/** The account that is calling, and the time. */
@ApplicationScoped
class Actor {

    private final Caller caller;
    private final Clock clock;

    Actor(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    Who now() {
        return new Who(caller.account(), clock.instant());
    }
}
