package org.jambatan.mou.agreement;

import java.util.UUID;

/** A later paper terminates, completes, supersedes or withdraws an agreement. */
record AgreementEnded(AgreementState data, UUID partner, long aggregateVersion) implements AgreementEvent {

    @Override
    public String name() {
        return "agreement.ended";
    }
}
