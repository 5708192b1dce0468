package org.jambatan.mou.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.UUID;
import org.jambatan.mou.appointment.Appointees;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.mou.appointment.ObjectType;
import org.jambatan.mou.people.Members;
import org.jambatan.platform.caller.Caller;

/** Whoever is calling, as somebody who looks at applications to a programme. */
@ApplicationScoped
class Onlookers {

    private final Caller caller;
    private final Appointees appointees;
    private final Members members;
    private final SupportConflicts conflicts;

    Onlookers(Caller caller, Appointees appointees, Members members, SupportConflicts conflicts) {
        this.caller = caller;
        this.appointees = appointees;
        this.members = members;
        this.conflicts = conflicts;
    }

    /** Who changes an application: what is known of its conflicts holds until the transaction ends. */
    Onlooker at(UUID programme, UUID application) {
        conflicts.hold(programme, application);
        return of(programme);
    }

    Onlooker of(UUID programme) {
        var capacities = appointees.capacitiesOfCaller(ObjectType.PROGRAMME, programme);
        var memberOf = new HashSet<>(caller.partners());
        memberOf.addAll(members.partnersOf(caller.account()));
        return new Onlooker(
                caller.account(),
                caller.partnerIfAny().orElse(null),
                memberOf,
                caller.has("agency-officer"),
                caller.has("partner-admin") || caller.has("signatory"),
                caller.has("auditor"),
                capacities.contains(Capacity.CHAIR),
                capacities.contains(Capacity.CHAIR) || capacities.contains(Capacity.COMMITTEE_MEMBER),
                conflicts.of(caller.account(), programme));
    }

    /** Whether somebody else is on the programme's committee today. */
    boolean sits(UUID programme, String account) {
        return appointees
                        .accountsAs(ObjectType.PROGRAMME, programme, Capacity.CHAIR)
                        .contains(account)
                || appointees
                        .accountsAs(ObjectType.PROGRAMME, programme, Capacity.COMMITTEE_MEMBER)
                        .contains(account);
    }
}
