package org.jambatan.mou.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.competition.CompetitionBook;
import org.jambatan.mou.entry.EntryBook;
import org.jambatan.mou.incubation.IncubationBook;
import org.jambatan.mou.incubation.NewProject;
import org.jambatan.mou.incubation.Origin;
import org.jambatan.mou.incubation.OriginType;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.problem.Refused;

/** A follow-up to incubation becomes a project: of the entrant's partner, or of the team's accounts. */
@ApplicationScoped
class AdmitWinners {

    private final FollowUps followUps;
    private final FollowWinners following;
    private final CompetitionBook competitions;
    private final EntryBook entries;
    private final IncubationBook incubation;
    private final Park park;

    AdmitWinners(
            FollowUps followUps,
            FollowWinners following,
            CompetitionBook competitions,
            EntryBook entries,
            IncubationBook incubation,
            Park park) {
        this.followUps = followUps;
        this.following = following;
        this.competitions = competitions;
        this.entries = entries;
        this.incubation = incubation;
        this.park = park;
    }

    FollowUpView admit(UUID id, UUID followUpId, AdmitWinner input) {
        var competition = competitions.run(id);
        var found = followUps.lockedIn(competition.id(), followUpId);
        if (!found.isFor(FollowUpKind.INCUBATION)) {
            throw new Refused("follow-up", WhyNotAwarded.NOT_FOR_INCUBATION);
        }
        found.requireOpen();
        var entry = entries.find(id, List.of(found.entryId())).getFirst();
        var owner = entry.entrantPartner();
        var project = incubation.admit(new NewProject(
                new Origin(OriginType.COMPETITION_ENTRY, entry.id()),
                park.id(),
                owner == null ? List.of() : List.of(owner),
                owner == null ? entry.accounts() : List.of(),
                input.title() == null ? Translated.english(entry.title()) : input.title(),
                input.summary(),
                input.sectors() == null ? List.of() : input.sectors(),
                park.today()));
        return following.move(id, followUpId, new MoveFollowUp(FollowUpState.UNDER_WAY, project, null));
    }
}
