package org.jambatan.mou.project;

import jakarta.enterprise.context.ApplicationScoped;
import org.jambatan.mou.appointment.Appointees;
import org.jambatan.mou.appointment.ObjectType;
import org.jambatan.platform.caller.Caller;

/** Who the caller is to companies' projects. */
@ApplicationScoped
class Onlookers {

    private final Caller caller;
    private final Appointees appointees;

    Onlookers(Caller caller, Appointees appointees) {
        this.caller = caller;
        this.appointees = appointees;
    }

    Onlooker caller() {
        return new Onlooker(
                caller.partnerIfAny().orElse(null),
                caller.has("member") || caller.has("partner-admin"),
                caller.has("agency-officer"),
                caller.has("auditor"),
                appointees.objectsOfCaller(ObjectType.PROGRAMME));
    }
}
