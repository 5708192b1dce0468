package org.jambatan.mou.partner;

/** A partner takes part in a programme, or for longer than before. */
record PartnerJoinedProgramme(PartnerState data, long aggregateVersion) implements PartnerEvent {

    @Override
    public String name() {
        return "partner.joined-programme";
    }
}
