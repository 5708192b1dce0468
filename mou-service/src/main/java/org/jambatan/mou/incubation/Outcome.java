package org.jambatan.mou.incubation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that came of a project; never edited, a record of what happened. */
@Entity
@Table(name = "incubation_outcome")
class Outcome {

    @Id
    private UUID id;

    private UUID projectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    private OutcomeType outcomeType;

    private LocalDate happenedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private RecordOutcome content;

    private @Nullable UUID recordedBy;
    private Instant recordedAt;

    @Version
    private long lock;

    protected Outcome() {}

    static Outcome of(UUID id, UUID project, RecordOutcome input, Onlooker by, Instant now) {
        var outcome = new Outcome();
        outcome.id = id;
        outcome.projectId = project;
        outcome.outcomeType = input.type();
        outcome.happenedOn = input.on() == null ? by.today() : input.on();
        outcome.content = input;
        outcome.recordedBy = by.partner();
        outcome.recordedAt = now;
        return outcome;
    }

    UUID id() {
        return id;
    }

    LocalDate on() {
        return happenedOn;
    }

    OutcomeView view() {
        return new OutcomeView(
                id,
                projectId,
                outcomeType,
                content.title(),
                happenedOn,
                content.value(),
                content.unit(),
                content.evidence(),
                recordedBy,
                recordedAt,
                List.of(),
                1);
    }
}
