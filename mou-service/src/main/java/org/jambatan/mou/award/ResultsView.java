package org.jambatan.mou.award;

import java.util.List;
import java.util.UUID;
import org.jambatan.mou.competition.Medal;
import org.jambatan.mou.entry.EntryCard;
import org.jambatan.mou.entry.FiguresView;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read of a released competition: awards, who advanced from each round, what was counted beside what
 * is stated. Titles, cities and universities as entrants state them; no account and no score.
 */
record ResultsView(
        UUID competitionId, Translated name, List<PublicAward> awards, List<PublicRound> rounds, FiguresView figures) {

    /** One award. */
    record PublicAward(
            Medal medal,
            @Nullable Translated name,
            @Nullable String track,
            PublicEntry entry,
            @Nullable Ceremony ceremony) {}

    /** A round, how many were in it, and who advanced. */
    record PublicRound(int number, Translated name, int field, List<PublicEntry> advanced) {}

    /** An entry as everybody sees it. */
    record PublicEntry(
            UUID id,
            String title,
            String track,
            @Nullable String city,
            @Nullable String university) {

        static PublicEntry of(EntryCard entry) {
            return new PublicEntry(entry.id(), entry.title(), entry.track(), entry.city(), entry.university());
        }
    }
}
