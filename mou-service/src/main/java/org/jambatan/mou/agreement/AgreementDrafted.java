package org.jambatan.mou.agreement;

import java.util.UUID;

/** An agreement has been drafted, or revised. */
record AgreementDrafted(AgreementState data, UUID partner, long aggregateVersion) implements AgreementEvent {

    @Override
    public String name() {
        return "agreement.drafted";
    }
}
