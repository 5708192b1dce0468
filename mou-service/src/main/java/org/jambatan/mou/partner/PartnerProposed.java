package org.jambatan.mou.partner;

/** An agency has typed a partner in. */
record PartnerProposed(PartnerState data, long aggregateVersion) implements PartnerEvent {

    @Override
    public String name() {
        return "partner.proposed";
    }
}
