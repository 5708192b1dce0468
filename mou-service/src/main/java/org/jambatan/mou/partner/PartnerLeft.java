package org.jambatan.mou.partner;

/** A partner has left the platform for good. */
record PartnerLeft(PartnerState data, long aggregateVersion) implements PartnerEvent {

    @Override
    public String name() {
        return "partner.left";
    }
}
