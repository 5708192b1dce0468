package org.jambatan.mou.entry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.mou.competition.CompetitionCard;
import org.jambatan.mou.competition.CompetitionStatus;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** What somebody has entered into a competition. */
@Entity
@Table(name = "competition_entry")
class Entry {

    @Id
    private UUID id;

    private UUID competitionId;
    private @Nullable UUID entrantPartner;
    private String enteredBy;
    private String[] accounts;

    @Enumerated(EnumType.STRING)
    private EntryStatus status;

    private String track;

    @JdbcTypeCode(SqlTypes.JSON)
    private DraftEntry content;

    private @Nullable Instant submittedAt;
    private @Nullable String reason;
    private @Nullable Integer reachedRound;
    private long version;

    @Version
    private long lock;

    protected Entry() {}

    static Entry draft(UUID id, UUID competition, DraftEntry input, Entrant by) {
        var drafted = new Entry();
        drafted.id = id;
        drafted.competitionId = competition;
        drafted.entrantPartner = by.partner();
        drafted.enteredBy = by.account();
        drafted.status = EntryStatus.DRAFT;
        drafted.write(input);
        drafted.version = 1;
        return drafted;
    }

    private void write(DraftEntry input) {
        content = input;
        track = input.track();
        var all = new LinkedHashSet<String>();
        all.add(enteredBy);
        all.addAll(input.others());
        accounts = all.toArray(String[]::new);
    }

    /** What has been submitted and is changed counts as submitted at the time of the change. */
    Optional<EntryChanged> revise(DraftEntry input, CompetitionCard competition, PartnerKind kind, Instant now) {
        if (status != EntryStatus.DRAFT && status != EntryStatus.SUBMITTED) {
            throw Answer.illegalInState(status, commands());
        }
        if (input.equals(content)) {
            return Optional.empty();
        }
        write(input);
        if (status == EntryStatus.DRAFT) {
            version++;
            return Optional.empty();
        }
        Refused.ifAny("revision", faults(competition, kind));
        submittedAt = now;
        return Optional.of(told("entry.revised", competition));
    }

    EntryChanged submit(CompetitionCard competition, PartnerKind kind, Instant now) {
        require(EntryStatus.SUBMITTED);
        var refusals = new ArrayList<Refusal>();
        if (now.isBefore(competition.call().opensAt())) {
            refusals.add(WhyNotEntered.TOO_EARLY);
        } else if (!competition.takesEntries()) {
            refusals.add(WhyNotEntered.TOO_LATE);
        }
        refusals.addAll(faults(competition, kind));
        Refused.ifAny("entry", refusals);
        status = EntryStatus.SUBMITTED;
        submittedAt = now;
        return told("entry.submitted", competition);
    }

    private List<Refusal> faults(CompetitionCard competition, PartnerKind kind) {
        var closesOn = LocalDate.ofInstant(competition.call().closesAt(), ZoneOffset.UTC);
        return competition
                .track(track)
                .map(found -> new Fit(found.rules(), kind, accounts.length, closesOn).faultsOf(content))
                .orElseGet(() -> List.of(WhyNotEntered.TRACK_UNKNOWN));
    }

    boolean mayBeScreened(boolean admitted) {
        var next = admitted ? EntryStatus.ADMITTED : EntryStatus.DECLINED;
        return status == next || status.mayBecome(next);
    }

    /** The same word twice says nothing new. */
    Optional<EntryChanged> screen(boolean admitted, @Nullable String why, CompetitionCard competition) {
        var next = admitted ? EntryStatus.ADMITTED : EntryStatus.DECLINED;
        if (status == next) {
            return Optional.empty();
        }
        require(next);
        status = next;
        reason = why;
        return Optional.of(told(admitted ? "entry.admitted" : "entry.declined", competition));
    }

    EntryChanged withdraw(@Nullable String why, CompetitionCard competition) {
        require(EntryStatus.WITHDRAWN);
        if (competition.isIn(CompetitionStatus.RELEASED, CompetitionStatus.CALLED_OFF)) {
            throw Answer.illegalInState(competition.status(), List.of());
        }
        status = EntryStatus.WITHDRAWN;
        reason = why;
        return told("entry.withdrawn", competition);
    }

    EntryChanged conclude(int round, CompetitionCard competition) {
        reachedRound = round;
        return told("entry.concluded", competition);
    }

    private void require(EntryStatus next) {
        if (!status.mayBecome(next)) {
            throw Answer.illegalInState(status, commands());
        }
    }

    boolean isOf(Entrant entrant) {
        return List.of(accounts).contains(entrant.account())
                || (entrantPartner != null && entrant.mayEnter() && entrantPartner.equals(entrant.partner()));
    }

    UUID id() {
        return id;
    }

    UUID competitionId() {
        return competitionId;
    }

    long version() {
        return version;
    }

    boolean wasSubmitted() {
        return submittedAt != null;
    }

    DraftEntry content() {
        return content;
    }

    @Nullable
    UUID entrantPartner() {
        return entrantPartner;
    }

    private List<String> commands() {
        return switch (status) {
            case DRAFT -> List.of("revision", "submission", "withdrawal");
            case SUBMITTED -> List.of("revision", "withdrawal");
            case ADMITTED -> List.of("withdrawal");
            case DECLINED, WITHDRAWN -> List.of();
        };
    }

    EntryCard card() {
        return new EntryCard(
                id,
                competitionId,
                track,
                content.title(),
                content.city(),
                content.university(),
                entrantPartner,
                List.of(accounts),
                status,
                Objects.requireNonNull(submittedAt),
                version);
    }

    EntryView view(Audience audience, CompetitionCard competition, PartnerKind kind) {
        var isNamed = audience != Audience.JUDGE;
        var isOpen = !competition.isIn(CompetitionStatus.RELEASED, CompetitionStatus.CALLED_OFF);
        return new EntryView(
                id,
                competitionId,
                track,
                content.title(),
                content.summary(),
                content.links() == null ? List.of() : content.links(),
                content.city(),
                content.university(),
                content.country(),
                content.firm(),
                isNamed ? entrantPartner : null,
                isNamed ? enteredBy : null,
                isNamed ? List.of(accounts) : null,
                status,
                submittedAt,
                isNamed ? reason : null,
                status == EntryStatus.DRAFT
                        ? faults(competition, kind).stream()
                                .map(fault -> new EntryFault(fault.code(), fault.detail()))
                                .toList()
                        : List.of(),
                audience == Audience.ENTRANT && isOpen ? commands() : List.of(),
                version);
    }

    private EntryChanged told(String name, CompetitionCard competition) {
        var partners = Stream.concat(competition.organisers().stream(), Stream.ofNullable(entrantPartner))
                .distinct()
                .toList();
        return new EntryChanged(
                name,
                new EntryState(
                        id,
                        competitionId,
                        competition.name(),
                        track,
                        content.title(),
                        status,
                        entrantPartner,
                        List.of(accounts),
                        submittedAt,
                        reason,
                        reachedRound,
                        competition.organisers(),
                        partners),
                entrantPartner == null ? competition.organisers().getFirst() : entrantPartner,
                ++version);
    }
}
