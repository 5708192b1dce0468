package org.jambatan.mou.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.jambatan.mou.agreement.AgreementBook;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** Somebody proposes an initiative under agreements that are theirs. */
@ApplicationScoped
class ProposeInitiatives {

    private final AgreementBook agreements;
    private final WorkOnInitiative work;

    ProposeInitiatives(AgreementBook agreements, WorkOnInitiative work) {
        this.agreements = agreements;
        this.work = work;
    }

    Initiative propose(ProposeInitiative input) {
        var actor = work.actor();
        var cards = input.agreementIds().stream()
                .distinct()
                .map(agreements::seen)
                .flatMap(Optional::stream)
                .toList();
        var refusals = new ArrayList<Refusal>();
        if (cards.size() != Set.copyOf(input.agreementIds()).size()) {
            refusals.add(new WhyNot.AgreementUnknown());
        }
        if (cards.stream().anyMatch(card -> !card.isAlive())) {
            refusals.add(new WhyNot.AgreementHasEnded());
        }
        Refused.ifAny("initiative", refusals);
        var initiative = Initiative.propose(Ids.next(), input, new Under(cards), actor, work.now());
        work.tell(initiative.proposed(work.rules(), work.now()), initiative);
        return initiative;
    }
}
