package org.jambatan.mou.agreement;

import java.util.UUID;

/** A partner has been asked to accede to a charter. */
record AgreementMemberInvited(AgreementState data, UUID partner, long aggregateVersion) implements AgreementEvent {

    @Override
    public String name() {
        return "agreement.member-invited";
    }
}
