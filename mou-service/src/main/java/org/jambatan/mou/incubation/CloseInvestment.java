package org.jambatan.mou.incubation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The money has come. */
record CloseInvestment(
        @NotNull @Valid InvestedMoney amount,

        @NotNull
        @Pattern(regexp = "[^\\u0000-\\u001F\\u007F]{1,100}", message = "must be 1 to 100 characters on one line")
        String reference,

        @Nullable LocalDate on) {}
