package org.jambatan.mou.agreement;

import java.util.Set;
import java.util.UUID;

/** Whether papers of a kind, or of a programme, are signed only once they were approved. */
record Review(Set<AgreementType> types, Set<UUID> programmes) {

    static final Review NONE = new Review(Set.of(), Set.of());

    static Review of(ReviewSettings settings) {
        return new Review(
                settings.reviewedTypes().orElse(Set.of()),
                settings.reviewedProgrammes().orElse(Set.of()));
    }

    boolean isWantedFor(AgreementRecord agreement) {
        return types.contains(agreement.type)
                || (agreement.programmeId != null && programmes.contains(agreement.programmeId));
    }

    /** Whether it may be signed as it stands. */
    boolean lets(AgreementRecord agreement) {
        return switch (agreement.revisionState) {
            case DRAFT -> !isWantedFor(agreement);
            case IN_REVIEW -> false;
            case APPROVED, OUT_FOR_SIGNATURE, EXECUTED -> true;
        };
    }
}
