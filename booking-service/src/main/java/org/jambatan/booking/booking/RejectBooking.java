package org.jambatan.booking.booking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;

/** Why a provider says no. */
public record RejectBooking(@NotBlank @Size(max = 2000) String reason) implements Reasoned {}
