package org.jambatan.mou.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An agreement as every event about it tells it; the legal state is that of the event's day. No amounts. */
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
        List<UUID> partners,
        List<UUID> programmeIds) {

    /** The later paper an event tells of. */
    record Executed(
            InstrumentKind kind,
            LocalDate executedOn,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable UUID byId) {}

    static AgreementState of(AgreementView view) {
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
                view.parties().stream()
                        .flatMap(party ->
                                Stream.of(Optional.of(party.partnerId()), Optional.ofNullable(party.onBehalfOf())))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                view.programmeId() == null ? List.of() : List.of(view.programmeId()));
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
                partners,
                programmeIds);
    }
}
