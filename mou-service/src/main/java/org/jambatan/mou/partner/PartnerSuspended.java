package org.jambatan.mou.partner;

/** An agency has suspended a partner; what was agreed before stands. */
record PartnerSuspended(PartnerState data, long aggregateVersion) implements PartnerEvent {

    @Override
    public String name() {
        return "partner.suspended";
    }
}
