package org.jambatan.mou.agreement;

import java.util.UUID;

/** A draft has been handed to its reviewer. */
record AgreementSubmitted(AgreementState data, UUID partner, long aggregateVersion) implements AgreementEvent {

    @Override
    public String name() {
        return "agreement.submitted";
    }
}
