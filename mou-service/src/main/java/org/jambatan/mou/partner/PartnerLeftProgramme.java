package org.jambatan.mou.partner;

/** A partner's part in a programme ends, by its own word or the agency's. */
record PartnerLeftProgramme(PartnerState data, long aggregateVersion) implements PartnerEvent {

    @Override
    public String name() {
        return "partner.left-programme";
    }
}
