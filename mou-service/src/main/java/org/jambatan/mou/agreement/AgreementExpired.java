package org.jambatan.mou.agreement;

import java.util.UUID;

/** An agreement's last day is over: told once. */
record AgreementExpired(AgreementState data, UUID partner, long aggregateVersion) implements AgreementEvent {

    @Override
    public String name() {
        return "agreement.expired";
    }
}
