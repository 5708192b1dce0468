package org.jambatan.booking.order;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A booking of an instrument that serves an order. */
public record AttachBooking(@NotNull UUID bookingId) {}
