package org.jambatan.mou.award;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.mou.competition.AwardTold;
import org.jambatan.mou.competition.CompetitionCard;
import org.jambatan.mou.competition.Medal;
import org.jambatan.mou.entry.EntryCard;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.problem.Answer;
import org.jspecify.annotations.Nullable;

/** A prize that an entry has won. */
@Entity
@Table(name = "competition_award")
class Award {

    @Id
    private UUID id;

    private UUID competitionId;
    private UUID entryId;

    @Enumerated(EnumType.STRING)
    private Medal medal;

    private @Nullable String track;

    @JdbcTypeCode(SqlTypes.JSON)
    private Citation citation;

    @Enumerated(EnumType.STRING)
    private AwardStatus status;

    private long version;

    @Version
    private long lock;

    protected Award() {}

    static Award decide(UUID id, UUID competition, DecideAwards.Choice choice, EntryCard entry, @Nullable Ceremony at) {
        var decided = new Award();
        decided.id = id;
        decided.competitionId = competition;
        decided.entryId = choice.entryId();
        decided.medal = choice.medal();
        decided.track = choice.track();
        decided.citation = new Citation(entry.title(), choice.name(), at);
        decided.status = AwardStatus.DECIDED;
        decided.version = 1;
        return decided;
    }

    AwardChanged give(EntryCard entry, CompetitionCard competition) {
        requireDecided();
        status = AwardStatus.GIVEN;
        var partners = Stream.concat(competition.organisers().stream(), Stream.ofNullable(entry.entrantPartner()))
                .distinct()
                .toList();
        return new AwardChanged(
                "award.given",
                new AwardState(
                        id,
                        competitionId,
                        competition.name(),
                        entryId,
                        citation.title(),
                        medal,
                        citation.name(),
                        track,
                        citation.ceremony(),
                        status,
                        entry.entrantPartner(),
                        entry.accounts(),
                        partners),
                competition.organisers().getFirst(),
                ++version);
    }

    void withdraw() {
        requireDecided();
        status = AwardStatus.WITHDRAWN;
        version++;
    }

    private void requireDecided() {
        if (status != AwardStatus.DECIDED) {
            throw Answer.illegalInState(status, List.of());
        }
    }

    UUID id() {
        return id;
    }

    UUID competitionId() {
        return competitionId;
    }

    UUID entryId() {
        return entryId;
    }

    Medal medal() {
        return medal;
    }

    @Nullable
    String track() {
        return track;
    }

    long version() {
        return version;
    }

    AwardStatus status() {
        return status;
    }

    AwardTold told(EntryCard entry) {
        return new AwardTold(
                entryId, medal, citation.name(), track, citation.title(), entry.city(), entry.university());
    }

    AwardView view(boolean runs) {
        return new AwardView(
                id,
                competitionId,
                entryId,
                citation.title(),
                medal,
                citation.name(),
                track,
                citation.ceremony(),
                status,
                runs && status == AwardStatus.DECIDED ? List.of("withdrawal") : List.of(),
                version);
    }

    /** What is read out; a value of one column. */
    record Citation(
            String title,
            @Nullable Translated name,
            @Nullable Ceremony ceremony) {}
}
