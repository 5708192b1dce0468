package org.jambatan.mou.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.mou.competition.CompetitionBook;
import org.jambatan.mou.competition.CompetitionCard;
import org.jambatan.mou.competition.CompetitionStatus;
import org.jambatan.mou.entry.EntryBook;
import org.jambatan.mou.entry.EntryCard;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** Winners are led on after the release. */
@ApplicationScoped
class FollowWinners {

    private final FollowUps followUps;
    private final Awards awards;
    private final CompetitionBook competitions;
    private final EntryBook entries;
    private final EntityTags tags;
    private final Outbox outbox;

    FollowWinners(
            FollowUps followUps,
            Awards awards,
            CompetitionBook competitions,
            EntryBook entries,
            EntityTags tags,
            Outbox outbox) {
        this.followUps = followUps;
        this.awards = awards;
        this.competitions = competitions;
        this.entries = entries;
        this.tags = tags;
        this.outbox = outbox;
    }

    FollowUpView open(UUID id, OpenFollowUp input) {
        var competition = competitions.run(id);
        if (!competition.isIn(CompetitionStatus.RELEASED)) {
            throw Answer.illegalInState(competition.status(), List.of());
        }
        if (!winners(id).contains(input.entryId())) {
            throw new Refused("follow-up", WhyNotAwarded.NOT_A_WINNER);
        }
        var opened = FollowUp.open(Ids.next(), id, input);
        outbox.publish(opened.opened(entry(opened), competition));
        followUps.persistAndFlush(opened);
        return opened.view(true);
    }

    FollowUpView move(UUID id, UUID followUpId, MoveFollowUp input) {
        var competition = competitions.run(id);
        var found = followUps.lockedIn(id, followUpId);
        tags.check(found.version());
        outbox.publish(found.move(input, entry(found), competition));
        followUps.flush();
        return found.view(true);
    }

    /** Of which entries the caller reads what they are led to. */
    Set<UUID> readable(CompetitionCard competition) {
        var all = winners(competition.id());
        return competition.runs() || competition.audits()
                ? all
                : all.stream()
                        .filter(entry -> entries.own(competition.id(), entry).isPresent())
                        .collect(Collectors.toSet());
    }

    private Set<UUID> winners(UUID competition) {
        return awards.standing(competition).stream()
                .filter(award -> award.status() == AwardStatus.GIVEN)
                .map(Award::entryId)
                .collect(Collectors.toSet());
    }

    private EntryCard entry(FollowUp followUp) {
        return entries.find(followUp.competitionId(), List.of(followUp.entryId()))
                .getFirst();
    }
}
