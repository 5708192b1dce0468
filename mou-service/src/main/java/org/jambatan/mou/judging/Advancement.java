package org.jambatan.mou.judging;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a round's advancement was made of, and what came out; written once, never changed. */
@Entity
@Table(name = "round_advancement")
class Advancement {

    @Id
    private UUID roundId;

    private String inputHash;

    @JdbcTypeCode(SqlTypes.JSON)
    private RankingInput input;

    @JdbcTypeCode(SqlTypes.JSON)
    private Outcome outcome;

    private Instant advancedAt;
    private String advancedBy;

    protected Advancement() {}

    static Advancement freeze(Round round, RankingInput input, String hash, String by, Instant now) {
        var frozen = new Advancement();
        frozen.roundId = round.id();
        frozen.input = input;
        frozen.inputHash = hash;
        frozen.outcome = new Outcome(Ranking.of(input).list());
        frozen.advancedBy = by;
        frozen.advancedAt = now;
        return frozen;
    }

    String inputHash() {
        return inputHash;
    }

    RankingInput input() {
        return input;
    }

    List<RankedEntry> list() {
        return outcome.list();
    }

    Instant advancedAt() {
        return advancedAt;
    }

    String advancedBy() {
        return advancedBy;
    }

    /** The list; a value of one column. */
    record Outcome(List<RankedEntry> list) {}
}
