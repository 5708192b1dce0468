package org.jambatan.mou.appointment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who is appointed as what, from and until which days, both included; from today on if no day is said. */
public record AppointSomebody(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,60}", message = "must be an account's id")
        String account,

        @NotNull Capacity as,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    @JsonIgnore
    @AssertTrue(message = "must not end before it begins")
    public boolean isInOrder() {
        return from == null || until == null || !until.isBefore(from);
    }
}
