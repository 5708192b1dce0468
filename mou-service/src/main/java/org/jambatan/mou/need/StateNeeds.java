package org.jambatan.mou.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.partner.PartnerAway;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.mou.programme.ProgrammeCard;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** A partner states a need under a programme: its own, or, for a prospect, one that is open. */
@ApplicationScoped
class StateNeeds {

    private final ProgrammeBook programmes;
    private final PartnerBook partners;

    StateNeeds(ProgrammeBook programmes, PartnerBook partners) {
        this.programmes = programmes;
        this.partners = partners;
    }

    Need state(StateNeed input, Onlooker by, UUID partner, Instant now) {
        var programme = programmes.find(input.programmeId());
        var refusals = new ArrayList<Refusal>();
        if (programme.isEmpty()) {
            refusals.add(new WhyNotStated.ProgrammeUnknown());
        } else {
            var today = programme.get().zone().dayAt(now);
            refusals.addAll(refusalsOf(partner, programme.get(), today));
            if (input.neededBy() != null && input.neededBy().isBefore(today)) {
                refusals.add(new WhyNotStated.InThePast());
            }
        }
        Refused.ifAny("need", refusals);
        return Need.state(
                Ids.next(), input.content(programme.orElseThrow().sector()), programme.orElseThrow(), by, now);
    }

    LocalDate todayIn(UUID programme, Instant now) {
        return programmes.find(programme).orElseThrow().zone().dayAt(now);
    }

    private List<Refusal> refusalsOf(UUID partner, ProgrammeCard programme, LocalDate today) {
        var card = partners.find(partner)
                .orElseThrow(() -> Answer.forbidden("no-partner", "Your partner is not known here."));
        return switch (card.status()) {
            case PROSPECT -> programme.isOpen() ? List.of() : List.of(new WhyNotStated.ProgrammeClosed());
            case CONFIRMED ->
                partners.takesPartIn(partner, programme.id(), today)
                        ? List.of()
                        : List.of(new WhyNotStated.NotInProgramme());
            case SUSPENDED, LEFT -> List.of(new PartnerAway(card));
        };
    }
}
