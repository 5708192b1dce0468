package org.jambatan.mou.competition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.appointment.Appointable;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.mou.appointment.ObjectType;
import org.jambatan.platform.problem.Answer;

/** Who is appointed on a competition is seen by those who run it and by its appointees; who runs it appoints. */
@ApplicationScoped
class CompetitionOffice {

    private static final Set<Capacity> CAPACITIES = Set.of(Capacity.ORGANISER, Capacity.CHAIR, Capacity.JUDGE);

    private final Competitions competitions;
    private final Viewers viewers;

    CompetitionOffice(Competitions competitions, Viewers viewers) {
        this.competitions = competitions;
        this.viewers = viewers;
    }

    /** Who does not run it appoints nobody, whatever else they see. */
    Appointable run(UUID id) {
        var object = of(id);
        if (!object.mayAppoint()) {
            throw Answer.notFound();
        }
        return object;
    }

    Appointable of(UUID id) {
        var viewer = viewers.current();
        var found = competitions
                .findByIdOptional(id)
                .filter(one -> one.isRunBy(viewer)
                        || viewer.isAuditor()
                        || viewer.appointed().contains(id))
                .orElseThrow(Answer::notFound);
        var plan = found.plan();
        return new Appointable(
                ObjectType.COMPETITION,
                id,
                plan.name(),
                plan.organisers().getFirst(),
                CAPACITIES,
                found.isRunBy(viewer),
                plan.organisers(),
                null);
    }
}
