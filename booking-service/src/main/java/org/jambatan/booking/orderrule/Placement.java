package org.jambatan.booking.orderrule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Students at a customer's place: how many, when, and which office looks after them. Whether it is whole is a rule. */
@Schema(name = "OrderPlacement")
public record Placement(
        @Nullable @Min(1) @Max(1000) Integer places,
        @Nullable LocalDate from,

        @Nullable @Schema(description = "The last day.") LocalDate until,

        @Nullable
        @Size(max = 200)
        @Schema(description = "The office of whoever supervises them at the customer's; an office, not a person.")
        String supervisorOffice) {

    private static final int LONGEST_YEARS = 5;

    /** What is still to be said of it, or cannot be so. */
    List<String> gaps(LocalDate today) {
        var gaps = new ArrayList<String>();
        if (places == null) {
            gaps.add("places is missing");
        }
        if (from == null) {
            gaps.add("from is missing");
        }
        if (until == null) {
            gaps.add("until is missing");
        }
        if (supervisorOffice == null || supervisorOffice.isBlank()) {
            gaps.add("supervisorOffice is missing");
        }
        if (from != null && until != null && until.isBefore(from)) {
            gaps.add("until is before from");
        }
        if (from != null && until != null && until.isAfter(from.plusYears(LONGEST_YEARS))) {
            gaps.add("it is longer than " + LONGEST_YEARS + " years");
        }
        if (until != null && until.isBefore(today)) {
            gaps.add("until has passed");
        }
        return gaps;
    }

    /** The days on which the agreement that covers it must be in force: its first and its last. */
    public List<LocalDate> ends() {
        return Stream.of(Optional.ofNullable(from), Optional.ofNullable(until))
                .flatMap(Optional::stream)
                .toList();
    }
}
