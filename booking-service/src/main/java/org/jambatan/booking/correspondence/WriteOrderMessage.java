package org.jambatan.booking.correspondence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What one side says to the other. */
public record WriteOrderMessage(@NotBlank @Size(max = 4000) String text) {}
