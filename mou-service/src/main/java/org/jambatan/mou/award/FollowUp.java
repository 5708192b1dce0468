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
import org.jambatan.mou.competition.CompetitionCard;
import org.jambatan.mou.entry.EntryCard;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** What a winner is led to: incubation, a letter of intent, a booking credit, an introduction. */
@Entity
@Table(name = "competition_follow_up")
class FollowUp {

    @Id
    private UUID id;

    private UUID competitionId;
    private UUID entryId;

    @Enumerated(EnumType.STRING)
    private FollowUpKind kind;

    @Enumerated(EnumType.STRING)
    private FollowUpState state;

    private @Nullable UUID targetId;
    private @Nullable String note;
    private long version;

    @Version
    private long lock;

    protected FollowUp() {}

    static FollowUp open(UUID id, UUID competition, OpenFollowUp input) {
        var opened = new FollowUp();
        opened.id = id;
        opened.competitionId = competition;
        opened.entryId = input.entryId();
        opened.kind = input.kind();
        opened.state = FollowUpState.OPEN;
        opened.targetId = input.targetId();
        opened.note = input.note();
        return opened;
    }

    FollowUpChanged opened(EntryCard entry, CompetitionCard competition) {
        return told("follow-up.opened", entry, competition);
    }

    FollowUpChanged move(MoveFollowUp input, EntryCard entry, CompetitionCard competition) {
        if (!state.mayBecome(input.state())) {
            throw Answer.illegalInState(state, commands());
        }
        if (input.targetId() != null) {
            targetId = input.targetId();
        }
        if (input.state() == FollowUpState.DONE && targetId == null) {
            throw new Refused("follow-up", WhyNotAwarded.TARGET_REQUIRED);
        }
        if (input.note() != null) {
            note = input.note();
        }
        state = input.state();
        return told("follow-up.moved", entry, competition);
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

    void requireOpen() {
        if (state != FollowUpState.OPEN) {
            throw Answer.illegalInState(state, commands());
        }
    }

    boolean isFor(FollowUpKind other) {
        return kind == other;
    }

    long version() {
        return version;
    }

    private List<String> commands() {
        if (state == FollowUpState.OPEN && kind == FollowUpKind.INCUBATION) {
            return List.of("admission", "steps");
        }
        return state.mayBecome(FollowUpState.DONE) ? List.of("steps") : List.of();
    }

    FollowUpView view(boolean runs) {
        return new FollowUpView(
                id,
                competitionId,
                entryId,
                kind,
                targetId,
                state,
                runs ? note : null,
                runs ? commands() : List.of(),
                version);
    }

    private FollowUpChanged told(String name, EntryCard entry, CompetitionCard competition) {
        var partners = Stream.concat(competition.organisers().stream(), Stream.ofNullable(entry.entrantPartner()))
                .distinct()
                .toList();
        return new FollowUpChanged(
                name,
                new FollowUpTold(
                        id,
                        competitionId,
                        competition.name(),
                        entryId,
                        entry.title(),
                        kind,
                        targetId,
                        state,
                        entry.entrantPartner(),
                        entry.accounts(),
                        partners),
                competition.organisers().getFirst(),
                ++version);
    }
}
