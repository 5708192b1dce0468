package org.jambatan.mou.partner;

/** A partner has accepted a programme's terms of access; until they change it is not asked again. */
record PartnerAcceptedTerms(PartnerState data, long aggregateVersion) implements PartnerEvent {

    @Override
    public String name() {
        return "partner.accepted-terms";
    }
}
