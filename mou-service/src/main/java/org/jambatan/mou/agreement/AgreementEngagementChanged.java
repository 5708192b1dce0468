package org.jambatan.mou.agreement;

import java.util.UUID;

/** An agreement has become more or less alive. */
record AgreementEngagementChanged(AgreementState data, UUID partner, long aggregateVersion) implements AgreementEvent {

    @Override
    public String name() {
        return "agreement.engagement-changed";
    }
}
