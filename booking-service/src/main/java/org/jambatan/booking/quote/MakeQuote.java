package org.jambatan.booking.quote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.platform.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** What an institution says an order will cost. */
public record MakeQuote(
        @NotEmpty @Size(max = 100) List<@NotNull @Valid AskedLine> lines,

        @Nullable @Schema(description = "The last day on which it may be accepted; without one, as the offering says.")
        LocalDate validUntil,

        @Nullable @Size(max = 10000) String terms,

        @Nullable
        @Min(0)
        @Max(100)
        @Schema(description = "Due before the work begins; without one, as the offering says.")
        Integer depositPercent) {

    /** Of all it says together; a quote is shown with every reading of its order. */
    private static final int MOST_LETTERS = 30_000;

    /** @throws Invalid where it says more than is read with an order */
    public void requireReadable() {
        var letters =
                lengthOf(terms) + lines.stream().mapToInt(AskedLine::letters).sum();
        if (letters > MOST_LETTERS) {
            throw new Invalid("lines", "and terms have at most " + MOST_LETTERS + " characters together");
        }
    }

    static int lengthOf(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
