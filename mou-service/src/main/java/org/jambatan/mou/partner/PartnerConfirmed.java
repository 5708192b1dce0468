package org.jambatan.mou.partner;

/** A partner may publish, book and order from now on. */
record PartnerConfirmed(PartnerState data, long aggregateVersion) implements PartnerEvent {

    @Override
    public String name() {
        return "partner.confirmed";
    }
}
