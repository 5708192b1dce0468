package org.jambatan.booking.booking;

import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** Why somebody cancels, if they say. */
public record CancelBooking(@Nullable @Size(max = 2000) String reason) implements Reasoned {}
