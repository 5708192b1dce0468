package org.jambatan.mou.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * An agreement on three axes: where the paper is, what the law sees, and who has signed. The legal state is today's in
 * the agreement's zone, or that of the day asked for.
 */
record AgreementView(
        UUID id,
        AgreementType type,
        Translated title,
        @Nullable Translated text,
        UUID programmeId,
        List<Party> parties,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        String timeZone,
        int revision,
        RevisionState revisionState,
        LegalState legalState,
        String contentHash,
        List<SignatureView> signatures,
        @Nullable LocalDate receivedOn,
        @Nullable Translated ceremony,
        Instant draftedAt,
        @Nullable Instant acknowledgedAt,
        List<String> actions,
        long version)
        implements Versioned {}
