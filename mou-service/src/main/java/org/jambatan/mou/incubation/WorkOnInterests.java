package org.jambatan.mou.incubation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jambatan.mou.evidence.EvidenceBook;
import org.jambatan.mou.evidence.EvidenceKind;
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** What investors, owners and parks do on the way from interest to money. */
@ApplicationScoped
class WorkOnInterests {

    private final IncubatedProjects projects;
    private final Interests interests;
    private final EvidenceBook evidence;
    private final Editing editing;
    private final Onlookers onlookers;

    WorkOnInterests(
            IncubatedProjects projects,
            Interests interests,
            EvidenceBook evidence,
            Editing editing,
            Onlookers onlookers) {
        this.projects = projects;
        this.interests = interests;
        this.evidence = evidence;
        this.editing = editing;
        this.onlookers = onlookers;
    }

    /** Only whom the owners named, and only for his own partner. */
    InterestView express(UUID id, ExpressInterest input) {
        var by = onlookers.caller();
        var project = projects.findByIdOptional(id)
                .filter(found -> by.acts() && found.isReadBy(by))
                .orElseThrow(Answer::notFound);
        var investor = Objects.requireNonNull(by.partner(), "a reader is a partner");
        if (interests.count("projectId", id) >= 500) {
            throw new Refused("interest", new WhyNotIncubated.TooMany());
        }
        var interest = Interest.express(Ids.next(), project, investor, input, by.today());
        editing.publish(interest.expressed());
        interests.add(interest);
        return interest.view(true);
    }

    InterestView examine(UUID id, UUID interest, BeginDueDiligence input) {
        return take(id, interest, (found, by) -> found.examine(input, by));
    }

    InterestView close(UUID id, UUID interest, CloseInvestment input) {
        return take(id, interest, (found, by) -> found.close(input, by));
    }

    InterestView decline(UUID id, UUID interest, DeclineInterest input) {
        return take(id, interest, (found, by) -> found.decline(input, by));
    }

    private InterestView take(UUID id, UUID interest, BiFunction<Interest, Onlooker, InterestChanged> verb) {
        var by = onlookers.caller();
        var project = projects.seenBy(by, id);
        var found = interests.lockedOf(project, by, interest);
        editing.check(found.version());
        editing.publish(verb.apply(found, by));
        interests.persistAndFlush(found);
        var step = found.lastStep();
        if (step.step() != InvestmentStep.DECLINED) {
            found.letter()
                    .ifPresent(letter -> evidence.record(
                            letter.agreementId(), EvidenceKind.PIPELINE, step.id(), step.on(), found.investorId()));
        }
        return found.view(true);
    }
}
