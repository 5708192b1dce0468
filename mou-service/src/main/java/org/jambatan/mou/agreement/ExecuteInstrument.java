package org.jambatan.mou.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/**
 * What a party records of a later paper: when it was executed, from when it takes effect (the same day where it isn't
 * said) and, as its kind has it, until when, what takes the agreement's place, and why.
 */
record ExecuteInstrument(
        @Nullable LocalDate executedOn,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID byId,
        @Nullable @Size(min = 1, max = 2000) String reason)
        implements Reasoned {

    @JsonIgnore
    @AssertTrue(message = "must not be before it was executed")
    public boolean isFromThen() {
        return executedOn == null || from == null || !from.isBefore(executedOn);
    }

    @JsonIgnore
    @AssertTrue(message = "must not be before from")
    public boolean isUntilLater() {
        return until == null || from == null || !until.isBefore(from);
    }

    static final ExecuteInstrument NOW = new ExecuteInstrument(null, null, null, null, null);

    /** A command without a body is one without particulars. */
    static ExecuteInstrument orNow(@Nullable ExecuteInstrument input) {
        return input == null ? NOW : input;
    }
}
