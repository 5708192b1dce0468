package org.jambatan.mou.judging;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A judge is too close to an entry; it is never taken back. */
@Entity
@Table(name = "competition_conflict")
class Conflict {

    @Id
    private UUID id;

    private UUID competitionId;
    private UUID entryId;
    private String judge;
    private String reason;
    private String declaredBy;
    private Instant declaredAt;
    private int recusedSheets;

    @Version
    private long lock;

    protected Conflict() {}

    static Conflict declare(UUID id, UUID competition, Pairing pair, String reason, String by, Instant now) {
        var declared = new Conflict();
        declared.id = id;
        declared.competitionId = competition;
        declared.entryId = pair.entryId();
        declared.judge = pair.judge();
        declared.reason = reason;
        declared.declaredBy = by;
        declared.declaredAt = now;
        return declared;
    }

    void recused(int sheets) {
        recusedSheets = sheets;
    }

    UUID id() {
        return id;
    }

    ConflictView view() {
        return new ConflictView(
                id, competitionId, entryId, judge, reason, declaredBy, declaredAt, recusedSheets, List.of(), 1);
    }
}
