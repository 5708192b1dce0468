package org.jambatan.mou.agreement;

import java.util.UUID;

/** A later paper suspends, resumes or extends an agreement. */
record AgreementAmended(AgreementState data, UUID partner, long aggregateVersion) implements AgreementEvent {

    @Override
    public String name() {
        return "agreement.amended";
    }
}
