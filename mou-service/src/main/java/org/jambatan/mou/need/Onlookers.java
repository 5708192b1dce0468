package org.jambatan.mou.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.jambatan.mou.appointment.Appointees;
import org.jambatan.mou.appointment.AppointmentView;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.mou.appointment.ObjectType;
import org.jambatan.platform.caller.Caller;

/** Whoever is calling, as somebody who looks at needs. */
@ApplicationScoped
class Onlookers {

    private final Caller caller;
    private final Appointees appointees;

    Onlookers(Caller caller, Appointees appointees) {
        this.caller = caller;
        this.appointees = appointees;
    }

    Onlooker caller() {
        var answers = caller.has("partner-admin") || caller.has("provider-manager") || caller.has("signatory");
        var facilitates = appointees.ofCaller().stream()
                .filter(one -> one.objectType() == ObjectType.PROGRAMME && one.as() == Capacity.FACILITATOR)
                .map(AppointmentView::objectId)
                .collect(Collectors.toSet());
        return new Onlooker(
                caller.partnerIfAny().orElse(null),
                caller.account(),
                answers || caller.has("member"),
                answers,
                caller.has("agency-officer"),
                caller.has("auditor"),
                facilitates);
    }
}
