package org.jambatan.mou.partner;

/** A suspended partner may publish, book and order again. */
record PartnerResumed(PartnerState data, long aggregateVersion) implements PartnerEvent {

    @Override
    public String name() {
        return "partner.resumed";
    }
}
