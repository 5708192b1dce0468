package org.jambatan.mou.agreement;

import java.util.UUID;

/** An agreement's last day is near: told once at 90 and once at 30 days. */
record AgreementExpiring(AgreementState data, UUID partner, long aggregateVersion) implements AgreementEvent {

    @Override
    public String name() {
        return "agreement.expiring";
    }
}
