package org.jambatan.mou.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * An agreement on three axes: where the paper is, what the law sees, and how alive it is. The legal state is today's in
 * the agreement's zone, or that of the day asked for.
 *
 * @param lastDay its last day as far as it is known, extensions included
 */
record AgreementView(
        UUID id,
        AgreementType type,
        Translated title,
        @Nullable Translated text,
        @Nullable UUID programmeId,
        @Nullable UUID underId,
        List<Party> parties,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        @Nullable LocalDate lastDay,
        String timeZone,
        @Nullable List<String> languages,
        @Nullable List<String> sectors,
        @Nullable PrecursorVisit precursorVisit,
        @Nullable Boolean attestationRequired,
        @Nullable Integer quorum,
        @Nullable Investment investment,
        int revision,
        RevisionState revisionState,
        @Nullable String reviewNote,
        LegalState legalState,
        Engagement engagement,
        String contentHash,
        List<SignatureView> signatures,
        List<Instrument> instruments,
        @Nullable LocalDate receivedOn,
        @Nullable Translated ceremony,
        Instant draftedAt,
        @Nullable Instant acknowledgedAt,
        List<String> actions,
        long version)
        implements Versioned, Tabular {

    @Override
    public List<String> columns() {
        return List.of(
                "id",
                "type",
                "title",
                "programmeId",
                "legalState",
                "engagement",
                "parties",
                "effectiveFrom",
                "lastDay",
                "version");
    }

    @Override
    public List<@Nullable Object> cells() {
        return Arrays.<@Nullable Object>asList(
                id,
                type,
                title.any(),
                programmeId,
                legalState,
                engagement,
                parties.stream()
                        .map(party -> party.role() + " " + party.partnerId())
                        .collect(Collectors.joining("; ")),
                effectiveFrom,
                lastDay,
                version);
    }

    static AgreementView of(AgreementRecord agreement, LocalDate day, List<String> actions) {
        var terms = agreement.terms;
        return new AgreementView(
                agreement.id,
                agreement.type,
                agreement.title,
                agreement.text,
                agreement.programmeId,
                agreement.underId,
                agreement.inOrder(),
                agreement.effectiveFrom,
                agreement.effectiveUntil,
                agreement.history().lastDayAsOf(LocalDate.MAX),
                agreement.timeZone,
                terms.languages(),
                terms.sectors(),
                terms.precursorVisit(),
                terms.attestationRequired(),
                terms.quorum(),
                terms.investment(),
                agreement.revision,
                agreement.revisionState,
                agreement.reviewNote,
                agreement.legalStateOn(day),
                agreement.engagementLevel,
                agreement.contentHash,
                agreement.signing().given().stream()
                        .map(given -> given.view(agreement.id, agreement.revision))
                        .toList(),
                agreement.instruments.all(),
                agreement.receivedOn,
                agreement.ceremony,
                agreement.draftedAt,
                agreement.acknowledgedAt,
                actions,
                agreement.version);
    }
}
