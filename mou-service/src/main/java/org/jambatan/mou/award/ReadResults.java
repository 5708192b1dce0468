package org.jambatan.mou.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.mou.competition.CompetitionBook;
import org.jambatan.mou.competition.CompetitionCard;
import org.jambatan.mou.competition.CompetitionStatus;
import org.jambatan.mou.entry.EntryBook;
import org.jambatan.mou.entry.EntryCard;
import org.jambatan.mou.entry.Figures;
import org.jambatan.mou.judging.RankedEntry;
import org.jambatan.mou.judging.RoundBook;
import org.jambatan.mou.judging.RoundResult;
import org.jambatan.platform.problem.Answer;

/** Results, once they are released; before, there are none, whoever asks from outside. */
@ApplicationScoped
class ReadResults {

    private final Awards awards;
    private final CompetitionBook competitions;
    private final RoundBook rounds;
    private final EntryBook entries;
    private final Figures figures;

    ReadResults(Awards awards, CompetitionBook competitions, RoundBook rounds, EntryBook entries, Figures figures) {
        this.awards = awards;
        this.competitions = competitions;
        this.rounds = rounds;
        this.entries = entries;
        this.figures = figures;
    }

    ResultsView released(UUID id) {
        var competition = competitions.seen(id);
        if (!competition.isIn(CompetitionStatus.RELEASED)) {
            throw Answer.notFound();
        }
        return of(competition);
    }

    ResultsView of(CompetitionCard competition) {
        var id = competition.id();
        var standing = awards.standing(id);
        return new ResultsView(
                id,
                competition.name(),
                standing.stream()
                        .sorted(Comparator.comparing(Award::medal).thenComparing(Award::id))
                        .map(award -> publicly(award))
                        .toList(),
                rounds.of(id).stream().map(round -> publicly(id, round)).toList(),
                figures.of(competition));
    }

    private ResultsView.PublicAward publicly(Award award) {
        var view = award.view(false);
        var entry =
                entries.find(award.competitionId(), List.of(award.entryId())).getFirst();
        return new ResultsView.PublicAward(
                view.medal(), view.name(), view.track(), ResultsView.PublicEntry.of(entry), view.ceremony());
    }

    private ResultsView.PublicRound publicly(UUID competition, RoundResult round) {
        var advanced = round.list().stream()
                .filter(RankedEntry::advances)
                .map(RankedEntry::entryId)
                .toList();
        return new ResultsView.PublicRound(
                round.number(),
                round.name(),
                round.field().size(),
                entries.find(competition, advanced).stream()
                        .map(ResultsView.PublicEntry::of)
                        .toList());
    }

    EntryResultView own(UUID id, UUID entryId) {
        var competition = competitions.seen(id);
        var entry = entries.own(id, entryId)
                .or(() -> competition.runs() || competition.audits()
                        ? entries.find(id, List.of(entryId)).stream().findFirst()
                        : Optional.empty())
                .filter(found -> competition.isIn(CompetitionStatus.RELEASED))
                .orElseThrow(Answer::notFound);
        return new EntryResultView(
                entryId,
                rounds.of(id).stream()
                        .filter(round -> round.field().contains(entryId))
                        .map(round -> own(round, entry))
                        .toList(),
                awards.standing(id).stream()
                        .filter(award -> award.entryId().equals(entryId))
                        .map(award -> award.view(false))
                        .toList());
    }

    private static EntryResultView.OwnRound own(RoundResult round, EntryCard entry) {
        var ranked = round.of(entry.id());
        return new EntryResultView.OwnRound(
                round.number(),
                round.name(),
                ranked.map(RankedEntry::rank).orElse(null),
                ranked.map(RankedEntry::mean).orElse(null),
                ranked.map(RankedEntry::advances).orElse(false));
    }
}
