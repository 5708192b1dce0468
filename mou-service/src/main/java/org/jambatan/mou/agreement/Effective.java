package org.jambatan.mou.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something with effect from one day to another, both inclusive. */
interface Effective {

    @Nullable
    LocalDate effectiveFrom();

    @Nullable
    LocalDate effectiveUntil();
}
