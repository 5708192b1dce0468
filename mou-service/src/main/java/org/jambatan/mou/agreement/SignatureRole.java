package org.jambatan.mou.agreement;

/** In which role somebody put their name to an agreement. */
enum SignatureRole {
    SIGNATORY,
    /** Attests the signing; gates it where the agreement asks for one. */
    ATTESTING_WITNESS,
    /** An honour; it never gates. */
    OFFICIATING_WITNESS,
    DELIVERED_BY,
    RECEIVED_BY;

    boolean mayBeGivenBy(PartyRole party) {
        return switch (this) {
            case SIGNATORY, DELIVERED_BY -> party.signs();
            case RECEIVED_BY -> party != PartyRole.ISSUER;
            case ATTESTING_WITNESS, OFFICIATING_WITNESS -> true;
        };
    }

    boolean isAWitness() {
        return this == ATTESTING_WITNESS || this == OFFICIATING_WITNESS;
    }

    /** Whether it is part of the signing, and not of the ceremony around it. */
    boolean isOfTheSigning() {
        return switch (this) {
            case SIGNATORY, ATTESTING_WITNESS -> true;
            case OFFICIATING_WITNESS, DELIVERED_BY, RECEIVED_BY -> false;
        };
    }
}
