package org.jambatan.mou.incubation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step an interest has come to, when, and who recorded it. */
record StepTaken(
        UUID id,
        InvestmentStep step,
        LocalDate on,
        @Nullable UUID byPartnerId,
        @Nullable String note) {}
