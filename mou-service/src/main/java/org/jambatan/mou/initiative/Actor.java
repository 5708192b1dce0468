package org.jambatan.mou.initiative;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.mou.appointment.AppointmentView;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.mou.appointment.ObjectType;
import org.jambatan.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at initiatives or acts on them.
 *
 * @param mayAct by its roles, on what is its partner's
 * @param ownerOf the initiatives it is appointed to work on today
 * @param appointedOn those it is appointed on as anything
 */
record Actor(
        @Nullable UUID partner,
        String account,
        boolean mayAct,
        boolean isAuditor,
        Set<UUID> ownerOf,
        Set<UUID> appointedOn) {

    static final Actor NOBODY = new Actor(null, "nobody", false, false, Set.of(), Set.of());

    static Actor of(Caller caller, List<AppointmentView> appointments) {
        var here = appointments.stream()
                .filter(one -> one.objectType() == ObjectType.INITIATIVE)
                .toList();
        return new Actor(
                caller.partnerIfAny().orElse(null),
                caller.account(),
                caller.has("partner-admin")
                        || caller.has("provider-manager")
                        || caller.has("signatory")
                        || caller.has("agency-officer"),
                caller.has("auditor"),
                here.stream()
                        .filter(one -> one.as() == Capacity.OWNER)
                        .map(AppointmentView::objectId)
                        .collect(Collectors.toSet()),
                here.stream().map(AppointmentView::objectId).collect(Collectors.toSet()));
    }

    UUID partnerId() {
        return Objects.requireNonNull(partner, "a role of a partner");
    }

    /** Whoever is appointed acts for its own partner where that is a side of it, else for the one named here. */
    Actor actingFor(UUID side) {
        return new Actor(side, account, mayAct, isAuditor, ownerOf, appointedOn);
    }
}
