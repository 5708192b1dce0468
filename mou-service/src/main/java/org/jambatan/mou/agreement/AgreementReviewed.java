package org.jambatan.mou.agreement;

import java.util.UUID;

/** A draft has been approved, or sent back to be drafted on. */
record AgreementReviewed(AgreementState data, UUID partner, long aggregateVersion) implements AgreementEvent {

    @Override
    public String name() {
        return "agreement.reviewed";
    }
}
