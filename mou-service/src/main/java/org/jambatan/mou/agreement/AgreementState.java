package org.jambatan.mou.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An agreement as every event about it tells it; the legal state is that of the event's day. */
record AgreementState(
        UUID id,
        AgreementType type,
        Translated title,
        UUID programmeId,
        List<Party> parties,
        RevisionState revisionState,
        LegalState legalState,
        String contentHash,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        @Nullable LocalDate receivedOn,
        @Nullable Translated ceremony,
        List<UUID> partners,
        List<UUID> programmeIds) {

    static AgreementState of(AgreementView view) {
        return new AgreementState(
                view.id(),
                view.type(),
                view.title(),
                view.programmeId(),
                view.parties(),
                view.revisionState(),
                view.legalState(),
                view.contentHash(),
                view.effectiveFrom(),
                view.effectiveUntil(),
                view.receivedOn(),
                view.ceremony(),
                view.parties().stream().map(Party::partnerId).toList(),
                List.of(view.programmeId()));
    }
}
