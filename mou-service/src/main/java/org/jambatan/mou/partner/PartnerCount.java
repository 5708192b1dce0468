package org.jambatan.mou.partner;

import java.util.UUID;

/** Something that can be counted of a partner; the feature that knows it implements it. */
public interface PartnerCount {

    ComputedFigure of(UUID partner);
}
