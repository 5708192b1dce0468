package org.jambatan.mou.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.appointment.Appointable;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.mou.appointment.ObjectType;
import org.jambatan.platform.problem.Answer;

/** Who is appointed on an initiative is for those to see whom it concerns; who acts for a side of it appoints. */
@ApplicationScoped
class InitiativeOffice {

    private static final Set<Capacity> CAPACITIES = Set.of(Capacity.OWNER, Capacity.REVIEWER);

    private final Initiatives initiatives;
    private final WorkOnInitiative work;

    InitiativeOffice(Initiatives initiatives, WorkOnInitiative work) {
        this.initiatives = initiatives;
        this.work = work;
    }

    Appointable of(UUID id) {
        var actor = work.actor();
        var initiative = initiatives.seenBy(actor, id);
        if (!initiative.isOf(actor) && !actor.isAuditor()) {
            throw Answer.notFound();
        }
        return new Appointable(
                ObjectType.INITIATIVE,
                id,
                initiative.title,
                initiative.proposedBy,
                CAPACITIES,
                initiative.mayBeActedOnBy(actor),
                List.of(initiative.readerIds),
                List.of(initiative.programmeIds).stream().findFirst().orElse(null));
    }
}
