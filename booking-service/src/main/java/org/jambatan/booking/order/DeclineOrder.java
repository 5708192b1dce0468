package org.jambatan.booking.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jambatan.platform.command.Reasoned;

/** Why an institution does not take an order. */
public record DeclineOrder(@NotBlank @Size(max = 2000) String reason) implements Reasoned {}
