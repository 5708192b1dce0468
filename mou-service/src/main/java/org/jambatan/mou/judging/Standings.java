package org.jambatan.mou.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.mou.entry.EntryBook;
import org.jambatan.mou.entry.EntryCard;
import org.jambatan.platform.problem.Refusal;

/** Gathers what a round's ranking is made of, and what it still lacks. */
@ApplicationScoped
class Standings {

    private final Scoresheets sheets;
    private final EntryBook entries;
    private final InputHash hashes;

    Standings(Scoresheets sheets, EntryBook entries, InputHash hashes) {
        this.sheets = sheets;
        this.entries = entries;
        this.hashes = hashes;
    }

    /** Confirmed sheets of entries that are still in the field; what is recused or withdrawn is as if it never was. */
    RankingInput inputOf(Round round) {
        var confirmed = sheets.liveIn(round).stream()
                .filter(sheet -> sheet.status() == SheetStatus.CONFIRMED)
                .collect(Collectors.groupingBy(Scoresheet::entryId));
        var contenders = field(round).stream()
                .map(entry -> new Contender(
                        entry.id(),
                        entry.track(),
                        entry.submittedAt(),
                        confirmed.getOrDefault(entry.id(), List.of()).stream()
                                .map(sheet -> new Contender.Marked(
                                        sheet.judge(), sheet.content().scores()))
                                .toList()))
                .toList();
        return RankingInput.of(round.plan(), contenders, round.decisions());
    }

    List<Refusal> faultsOf(Round round, Ranking ranking) {
        var faults = new ArrayList<Refusal>();
        var field = field(round);
        var ids = field.stream().map(EntryCard::id).collect(Collectors.toSet());
        if (Field.smallest(round.plan(), field) < round.plan().quota()) {
            faults.add(WhyNotJudged.QUOTA_LARGER_THAN_FIELD);
        }
        sheets.liveIn(round).stream()
                .filter(sheet -> sheet.status().isOpen() && ids.contains(sheet.entryId()))
                .forEach(sheet -> faults.add(WhyNotJudged.SHEETS_OPEN.of(sheet.entryId())));
        ranking.list().stream()
                .filter(one -> one.sheets() < round.plan().sheetsNeeded())
                .forEach(one -> faults.add(WhyNotJudged.SHEETS_MISSING.of(one.entryId())));
        if (faults.isEmpty()) {
            ranking.tiesAtTheCut().forEach(tie -> faults.add(WhyNotJudged.TIE_AT_THE_CUT.of(tie)));
        }
        return faults;
    }

    private List<EntryCard> field(Round round) {
        return entries.find(round.competitionId(), round.field()).stream()
                .filter(EntryCard::isInTheField)
                .toList();
    }

    Map<UUID, String> titlesOf(UUID competition, List<RankedEntry> list) {
        return entries.find(competition, list.stream().map(RankedEntry::entryId).toList()).stream()
                .collect(Collectors.toMap(EntryCard::id, EntryCard::title));
    }

    String hash(RankingInput input) {
        return hashes.of(input);
    }

    /** As exact as the database keeps it, so that what is hashed is what is read again. */
    Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
