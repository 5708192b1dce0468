package org.jambatan.mou.partner;

/** Something of a partner's profile has changed; its name or country may be among it. */
record PartnerRevised(PartnerState data, long aggregateVersion) implements PartnerEvent {

    @Override
    public String name() {
        return "partner.revised";
    }
}
