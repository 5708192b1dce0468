package org.jambatan.mou.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * A programme's call for applications. Both days are whole days in the programme's zone and included; without {@code
 * closes} it stays open.
 */
record OpenCall(
        @NotNull LocalDate opens,
        @Nullable LocalDate closes,
        @NotNull @Valid Translated text) {

    @JsonIgnore
    @AssertTrue(message = "must not close before it opens")
    public boolean isInOrder() {
        return opens == null || closes == null || !closes.isBefore(opens);
    }

    CallState stateOn(LocalDate day) {
        if (day.isBefore(opens)) {
            return CallState.ANNOUNCED;
        }
        return closes == null || !closes.isBefore(day) ? CallState.OPEN : CallState.OVER;
    }

    CallView viewOn(LocalDate day) {
        return new CallView(opens, closes, text, stateOn(day));
    }
}
