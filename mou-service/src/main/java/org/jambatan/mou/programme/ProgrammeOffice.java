package org.jambatan.mou.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.appointment.Appointable;
import org.jambatan.mou.appointment.Appointees;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.mou.appointment.ObjectType;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.problem.Answer;

/** Who is appointed on a programme is its agency's, its appointees' and auditors' to see; its officers appoint. */
@ApplicationScoped
class ProgrammeOffice {

    private static final Set<Capacity> CAPACITIES = Set.of(
            Capacity.SECRETARIAT, Capacity.CHAIR, Capacity.COMMITTEE_MEMBER, Capacity.REVIEWER, Capacity.FACILITATOR);

    private final ProgrammeBook programmes;
    private final Appointees appointees;
    private final Caller caller;

    ProgrammeOffice(ProgrammeBook programmes, Appointees appointees, Caller caller) {
        this.programmes = programmes;
        this.appointees = appointees;
        this.caller = caller;
    }

    Appointable of(UUID id) {
        var programme = programmes.find(id).orElseThrow(Answer::notFound);
        var isOfItsAgency =
                caller.partnerIfAny().filter(programme.agency()::equals).isPresent();
        if (!isOfItsAgency
                && !caller.has("auditor")
                && appointees.capacitiesOfCaller(ObjectType.PROGRAMME, id).isEmpty()) {
            throw Answer.notFound();
        }
        return new Appointable(
                ObjectType.PROGRAMME,
                id,
                programme.name(),
                programme.agency(),
                CAPACITIES,
                isOfItsAgency && caller.has("agency-officer"),
                List.of(programme.agency()),
                id);
    }
}
