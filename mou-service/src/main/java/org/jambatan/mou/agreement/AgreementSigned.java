package org.jambatan.mou.agreement;

import java.util.UUID;

/** Somebody has signed, witnessed, delivered or received an agreement. */
record AgreementSigned(AgreementState data, UUID partner, long aggregateVersion) implements AgreementEvent {

    @Override
    public String name() {
        return "agreement.signed";
    }
}
