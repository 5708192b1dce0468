package org.jambatan.mou.incubation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.appointment.Appointees;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.mou.appointment.ObjectType;
import org.jambatan.mou.programme.HomeZone;
import org.jambatan.platform.caller.Caller;

/** Who the caller is to incubated projects. */
@ApplicationScoped
class Onlookers {

    private final Caller caller;
    private final Appointees appointees;
    private final HomeZone home;
    private final Clock clock;

    Onlookers(Caller caller, Appointees appointees, HomeZone home, Clock clock) {
        this.caller = caller;
        this.appointees = appointees;
        this.home = home;
        this.clock = clock;
    }

    Onlooker caller() {
        var appointments = new HashMap<UUID, Set<Capacity>>();
        for (var one : appointees.ofCaller()) {
            if (one.objectType() == ObjectType.INCUBATED_PROJECT) {
                appointments
                        .computeIfAbsent(one.objectId(), id -> new HashSet<>())
                        .add(one.as());
            }
        }
        return new Onlooker(
                caller.partnerIfAny().orElse(null),
                caller.has("partner-admin")
                        || caller.has("provider-manager")
                        || caller.has("signatory")
                        || caller.has("agency-officer"),
                caller.has("auditor"),
                appointments,
                today());
    }

    LocalDate today() {
        return home.zone().dayAt(clock.instant());
    }
}
