package org.jambatan.mou.judging;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** One judge's sheet on one entry: the assignment, the draft, and once confirmed the final word. */
@Entity
class Scoresheet {

    @Id
    private UUID id;

    private UUID competitionId;
    private UUID roundId;
    private int roundNumber;
    private UUID entryId;
    private String judge;

    @Enumerated(EnumType.STRING)
    private SheetStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private SheetContent content;

    private @Nullable Instant confirmedAt;
    private long version;

    @Version
    private long lock;

    protected Scoresheet() {}

    static Scoresheet assign(UUID id, Round round, Pairing pair) {
        var sheet = new Scoresheet();
        sheet.id = id;
        sheet.competitionId = round.competitionId();
        sheet.roundId = round.id();
        sheet.roundNumber = round.number();
        sheet.entryId = pair.entryId();
        sheet.judge = pair.judge();
        sheet.status = SheetStatus.ASSIGNED;
        sheet.content = SheetContent.EMPTY;
        sheet.version = 1;
        return sheet;
    }

    void draft(SheetContent input) {
        requireOpen();
        content = input;
        status = SheetStatus.DRAFTED;
        version++;
    }

    void confirm(Instant now) {
        requireOpen();
        status = SheetStatus.CONFIRMED;
        confirmedAt = now;
        version++;
    }

    /** What was confirmed falls away too: a judge with an interest has said nothing. */
    void recuse() {
        status = SheetStatus.RECUSED;
        version++;
    }

    void unassign() {
        requireOpen();
        status = SheetStatus.UNASSIGNED;
        version++;
    }

    private void requireOpen() {
        if (status == SheetStatus.CONFIRMED) {
            throw new Refused("scoresheet", WhyNotJudged.SHEET_IS_FINAL);
        }
        if (!status.isOpen()) {
            throw Answer.illegalInState(status, List.of());
        }
    }

    UUID id() {
        return id;
    }

    UUID entryId() {
        return entryId;
    }

    String judge() {
        return judge;
    }

    SheetStatus status() {
        return status;
    }

    SheetContent content() {
        return content;
    }

    long version() {
        return version;
    }

    boolean isIn(Round round) {
        return roundId.equals(round.id());
    }

    ScoresheetView view(boolean isOwn, boolean runs) {
        var actions = new ArrayList<String>();
        if (status.isOpen() && isOwn) {
            actions.addAll(List.of("revision", "confirmation"));
        }
        if (status.isOpen() && runs) {
            actions.add("unassignment");
        }
        return new ScoresheetView(
                id,
                competitionId,
                roundNumber,
                entryId,
                judge,
                status,
                content.scores(),
                content.comment(),
                confirmedAt,
                actions,
                version);
    }
}
