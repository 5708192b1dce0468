package org.jambatan.mou.initiative;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The days a KPI is about, both inclusive. */
record KpiPeriod(@NotNull LocalDate from, @NotNull LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    @JsonIgnore
    @AssertTrue(message = "must not end before it begins")
    public boolean isInOrder() {
        return from == null || until == null || !until.isBefore(from);
    }
}
