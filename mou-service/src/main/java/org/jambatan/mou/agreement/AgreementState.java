package org.jambatan.mou.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as every event about it tells it; the legal state is that of the event's day, the intervals are all its
 * days as they are known now. No amounts.
 *
 * @param bound those it binds while it is in force: all its parties, but of a charter's members only who acceded
 */
record AgreementState(
        UUID id,
        AgreementType type,
        Translated title,
        @Nullable UUID programmeId,
        @Nullable UUID underId,
        List<Party> parties,
        RevisionState revisionState,
        LegalState legalState,
        Engagement engagement,
        String contentHash,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        @Nullable LocalDate receivedOn,
        @Nullable Translated ceremony,
        @Nullable Executed instrument,
        @Nullable LocalDate lastDay,
        @Nullable Integer daysLeft,
        @Nullable EngagementChange change,
        List<Interval> intervals,
        List<UUID> bound,
        List<UUID> partners,
        List<UUID> programmeIds) {

    /** The later paper an event tells of. */
    record Executed(
            InstrumentKind kind,
            LocalDate executedOn,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable UUID byId) {}

    /** What it is from one day to another, both inclusive; the last has no end that is known. */
    record Interval(
            LegalState state, LocalDate from, @Nullable LocalDate until) {

        static Interval of(Timeline.Span span) {
            return new Interval(
                    span.state(),
                    span.from(),
                    span.end() == null ? null : span.end().minusDays(1));
        }
    }

    static AgreementState of(AgreementView view, Timeline timeline) {
        return new AgreementState(
                view.id(),
                view.type(),
                view.title(),
                view.programmeId(),
                view.underId(),
                view.parties(),
                view.revisionState(),
                view.legalState(),
                view.engagement(),
                view.contentHash(),
                view.effectiveFrom(),
                view.effectiveUntil(),
                view.receivedOn(),
                view.ceremony(),
                null,
                null,
                null,
                null,
                timeline.spans().stream().map(Interval::of).toList(),
                concerned(view.parties().stream().filter(party -> isBound(party, view))),
                concerned(view.parties().stream()),
                view.programmeId() == null ? List.of() : List.of(view.programmeId()));
    }

    private static List<UUID> concerned(Stream<Party> parties) {
        return parties.flatMap(
                        party -> Stream.of(Optional.of(party.partnerId()), Optional.ofNullable(party.onBehalfOf())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** A charter binds its founders from its start, and whoever was invited once it has acceded. */
    private static boolean isBound(Party party, AgreementView view) {
        return party.role() != PartyRole.MEMBER
                || view.signatures().stream()
                        .anyMatch(given -> given.role() == SignatureRole.SIGNATORY
                                && given.partnerId().equals(party.partnerId()));
    }

    AgreementState after(Instrument paper) {
        return with(
                new Executed(paper.kind(), paper.executedOn(), paper.from(), paper.until(), paper.byId()),
                null,
                null,
                null);
    }

    AgreementState after(EngagementChange told) {
        return with(null, null, null, told);
    }

    AgreementState running(LocalDate until, @Nullable Integer days) {
        return with(null, until, days, null);
    }

    /** Without what only one event tells. */
    AgreementState alone() {
        return with(null, null, null, null);
    }

    private AgreementState with(
            @Nullable Executed paper,
            @Nullable LocalDate until,
            @Nullable Integer days,
            @Nullable EngagementChange told) {
        return new AgreementState(
                id,
                type,
                title,
                programmeId,
                underId,
                parties,
                revisionState,
                legalState,
                told == null ? engagement : told.is(),
                contentHash,
                effectiveFrom,
                effectiveUntil,
                receivedOn,
                ceremony,
                paper,
                until,
                days,
                told,
                intervals,
                bound,
                partners,
                programmeIds);
    }
}
