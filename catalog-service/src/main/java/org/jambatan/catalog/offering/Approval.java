package org.jambatan.catalog.offering;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a booking stands at once, or when the provider has said so. */
@Schema(name = "OfferingApproval")
enum Approval {
    AUTOMATIC,
    MANUAL
}
