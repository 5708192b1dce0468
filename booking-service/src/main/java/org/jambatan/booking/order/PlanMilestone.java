package org.jambatan.booking.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of the work that is to be reached. */
@Schema(name = "PlanOrderMilestone")
public record PlanMilestone(
        @NotBlank @Size(max = 200) String title, @Nullable LocalDate due) {}
