package org.jambatan.booking.orderrule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to one of the institution's questions. */
@Schema(name = "OrderAnswer")
public record GivenAnswer(
        @NotBlank @Size(max = 60) String code,

        @NotNull
        @Size(max = 4000)
        @Schema(
                description =
                        "As text whatever was asked for: `12.5` to a NUMBER, `yes` or `no` to a YES_NO, `2027-01-31` to a DATE, its code to a CHOICE.")
        String value) {}
