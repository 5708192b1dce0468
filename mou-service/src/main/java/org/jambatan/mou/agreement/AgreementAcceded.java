package org.jambatan.mou.agreement;

import java.util.UUID;

/** A member has acceded to a charter. */
record AgreementAcceded(AgreementState data, UUID partner, long aggregateVersion) implements AgreementEvent {

    @Override
    public String name() {
        return "agreement.acceded";
    }
}
