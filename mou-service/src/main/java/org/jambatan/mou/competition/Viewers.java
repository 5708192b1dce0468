package org.jambatan.mou.competition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.mou.appointment.Appointees;
import org.jambatan.mou.appointment.AppointmentView;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.mou.appointment.ObjectType;
import org.jambatan.platform.caller.Caller;

/** Finds out who the caller is to competitions: by the partner's people, and by appointment. */
@ApplicationScoped
class Viewers {

    private static final Set<Capacity> RUNNING = Set.of(Capacity.ORGANISER, Capacity.CHAIR);

    private final Appointees appointees;
    private final Caller caller;

    Viewers(Appointees appointees, Caller caller) {
        this.appointees = appointees;
        this.caller = caller;
    }

    Viewer current() {
        var appointments = appointees.ofCaller().stream()
                .filter(one -> one.objectType() == ObjectType.COMPETITION)
                .toList();
        return new Viewer(
                caller.isAnonymous(),
                caller.partnerIfAny().orElse(null),
                caller.has("partner-admin")
                        || caller.has("provider-manager")
                        || caller.has("signatory")
                        || caller.has("agency-officer"),
                caller.has("auditor"),
                objects(appointments, RUNNING),
                objects(appointments, Set.of(Capacity.CHAIR)),
                objects(appointments, Set.of(Capacity.JUDGE)),
                objects(appointments, Set.of(Capacity.values())));
    }

    private static Set<UUID> objects(List<AppointmentView> appointments, Set<Capacity> as) {
        return appointments.stream()
                .filter(one -> as.contains(one.as()))
                .map(AppointmentView::objectId)
                .collect(Collectors.toSet());
    }
}
