package org.jambatan.mou.competition;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.partner.PartnerStatus;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** What organisers do with a competition. */
@ApplicationScoped
class RunCompetitions {

    private final Competitions competitions;
    private final PartnerBook partners;
    private final Viewers viewers;
    private final Editing editing;
    private final Caller caller;

    RunCompetitions(Competitions competitions, PartnerBook partners, Viewers viewers, Editing editing, Caller caller) {
        this.competitions = competitions;
        this.partners = partners;
        this.viewers = viewers;
        this.editing = editing;
        this.caller = caller;
    }

    CompetitionView draft(DraftCompetition input) {
        var by = caller.partner();
        Refused.ifAny("competition", organiserFaults(input, by));
        var drafted = Competition.draft(Ids.next(), input, by);
        competitions.persistAndFlush(drafted);
        return view(drafted);
    }

    CompetitionView revise(UUID id, @Nullable JsonNode changes) {
        var found = competitions.lockedFor(viewers.current(), id);
        editing.requireCurrent(found.version());
        var input = editing.patched(found.plan(), changes);
        Refused.ifAny("revision", organiserFaults(input, null));
        found.revise(input).ifPresent(editing::publish);
        competitions.flush();
        return view(found);
    }

    CompetitionView open(UUID id) {
        var found = loaded(id);
        var confirmed = partners.findAll(found.plan().organisers()).stream()
                .anyMatch(partner -> partner.status() == PartnerStatus.CONFIRMED);
        editing.publish(found.open(confirmed, editing.now()));
        return view(found);
    }

    CompetitionView close(UUID id, @Nullable CloseCall input) {
        var found = loaded(id);
        editing.publish(found.close(input == null ? null : input.reason(), editing.now()));
        return view(found);
    }

    CompetitionView callOff(UUID id, CallOff input) {
        var found = loaded(id);
        editing.publish(found.callOff(input.reason()));
        return view(found);
    }

    private Competition loaded(UUID id) {
        var found = competitions.lockedFor(viewers.current(), id);
        editing.check(found.version());
        return found;
    }

    private List<Refusal> organiserFaults(DraftCompetition input, @Nullable UUID own) {
        var refusals = new ArrayList<Refusal>();
        if (own != null && !input.organisers().contains(own)) {
            refusals.add(WhyNotRun.NOT_AN_ORGANISER);
        }
        if (partners.findAll(Set.copyOf(input.organisers())).size()
                < Set.copyOf(input.organisers()).size()) {
            refusals.add(WhyNotRun.ORGANISER_UNKNOWN);
        }
        return refusals;
    }

    private CompetitionView view(Competition found) {
        return found.view(viewers.current(), editing.now());
    }
}
