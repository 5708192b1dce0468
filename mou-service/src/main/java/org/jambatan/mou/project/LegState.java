package org.jambatan.mou.project;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one leg of a checkout stands. */
@Schema(name = "CheckoutLegState")
public enum LegState {
    ASKED,
    GRANTED,
    REFUSED,
    /** Nobody answered in time, or what it belonged to fell: whatever comes of it later is called off. */
    WITHDRAWN
}
