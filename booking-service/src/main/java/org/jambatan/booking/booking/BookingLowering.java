package org.jambatan.booking.booking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.booking.price.Money;

/** That an item costs less than was agreed. */
public record BookingLowering(
        @Schema(description = "The price that was agreed.") Money from, String reason) {}
