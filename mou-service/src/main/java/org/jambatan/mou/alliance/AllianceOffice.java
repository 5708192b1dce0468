package org.jambatan.mou.alliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.appointment.Appointable;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.mou.appointment.ObjectType;

/** Who is appointed on an alliance is for those who belong to it; its secretariat appoints. */
@ApplicationScoped
class AllianceOffice {

    private static final Set<Capacity> CAPACITIES =
            Set.of(Capacity.SECRETARIAT, Capacity.CHAIR, Capacity.COMMITTEE_MEMBER);

    private final Door door;

    AllianceOffice(Door door) {
        this.door = door;
    }

    Appointable toLookAt(UUID id) {
        return appointable(door.enter(id).requireInside());
    }

    Appointable toAppointOn(UUID id) {
        return appointable(door.run(id));
    }

    private static Appointable appointable(Entered at) {
        var alliance = at.alliance();
        return new Appointable(
                ObjectType.ALLIANCE,
                alliance.id(),
                alliance.name(),
                alliance.partnerId(),
                CAPACITIES,
                at.isSecretariat(),
                List.of(alliance.partnerId()),
                null);
    }
}
