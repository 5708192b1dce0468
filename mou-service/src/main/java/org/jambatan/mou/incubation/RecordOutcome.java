package org.jambatan.mou.incubation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Locale;
import org.jambatan.mou.agreement.Iso4217;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** Something came of the project: what, when, how much in which unit, and by what that shows. */
record RecordOutcome(
        @NotNull OutcomeType type,
        @NotNull @Valid Translated title,
        @Nullable LocalDate on,

        @Nullable
        @Pattern(
                regexp = "\\d{1,15}(\\.\\d{1,4})?",
                message = "must be a number of nothing or more, such as 12 or 350.00")
        String value,

        @Nullable
        @Pattern(regexp = "[^\\u0000-\\u001F\\u007F]{1,40}", message = "must be 1 to 40 characters on one line")
        String unit,

        @NotNull @Valid OutcomeEvidence evidence) {

    @JsonIgnore
    @AssertTrue(message = "must come with a unit, and a unit with a value")
    public boolean isValueWithUnit() {
        return (value == null) == (unit == null);
    }

    @JsonIgnore
    @AssertTrue(message = "must count something: a percentage is no outcome")
    public boolean isCounted() {
        return unit == null || !unit.toLowerCase(Locale.ROOT).matches(".*(%|‰|percent|per cent|peratus|百分).*");
    }

    @JsonIgnore
    @AssertTrue(message = "must be an amount with two decimals and, as its unit, a currency of ISO 4217")
    public boolean isMoneyWhereItIsSales() {
        return type != OutcomeType.SALES
                || (value != null
                        && unit != null
                        && value.matches("\\d{1,12}\\.\\d{2}")
                        && Iso4217.Validator.knows(unit));
    }

    @JsonIgnore
    @AssertTrue(message = "must be a whole number of jobs")
    public boolean isWholeWhereItIsJobs() {
        return type != OutcomeType.JOBS || (value != null && value.matches("\\d{1,7}"));
    }
}
