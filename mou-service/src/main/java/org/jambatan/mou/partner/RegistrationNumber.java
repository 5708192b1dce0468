package org.jambatan.mou.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The number an organisation has in a public register, such as SSM's. */
public record RegistrationNumber(
        @NotNull
        @Pattern(
                regexp = "[^\\p{Cc}\\p{Cf}]{1,60}",
                message = "must have 1 to 60 characters, none of them control characters")
        String register,

        @NotNull
        @Pattern(
                regexp = "[^\\p{Cc}\\p{Cf}]{1,60}",
                message = "must have 1 to 60 characters, none of them control characters")
        String number) {}
