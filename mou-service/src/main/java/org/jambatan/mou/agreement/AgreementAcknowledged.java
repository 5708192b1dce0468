package org.jambatan.mou.agreement;

import java.util.UUID;

/** The recipient has acknowledged a letter. */
record AgreementAcknowledged(AgreementState data, UUID partner, long aggregateVersion) implements AgreementEvent {

    @Override
    public String name() {
        return "agreement.acknowledged";
    }
}
