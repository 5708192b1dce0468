package org.jambatan.catalog.offering;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** On what terms work is done to a quote. What is not said has a default, some by the kind of offering. */
@Schema(name = "OfferingOrdering")
record Ordering(
        @Schema(description = "Of the accepted quote, in hundredths, to be paid before the work starts; 0 is nothing.")
        @Nullable
        @Min(0)
        @Max(100)
        Integer depositPercent,

        @Schema(description = "Days from acceptance in which the deposit is paid, or the order lapses; 14 by default.")
        @Nullable
        @Min(1)
        @Max(365)
        Integer depositDays,

        @Schema(description = "Days for which a quote holds that names no day itself; 30 by default.")
        @Nullable
        @Min(1)
        @Max(365)
        Integer quoteValidDays,

        @Schema(description = "From when on results are released; SETTLED by default.") @Nullable
        ReleaseFrom releaseFrom,

        @Schema(
                description =
                        "Whether an agreement in force must cover it; by default so for students and research together.")
        @Nullable
        Boolean needsAgreement,

        @Schema(description = "Whether an ethics approval must be named; false by default.") @Nullable
        Boolean needsEthicsApproval) {

    /** A public laboratory's usual two weeks for a deposit. */
    private static final int USUAL_DEPOSIT_DAYS = 14;

    private static final int USUAL_VALIDITY_DAYS = 30;

    static final Ordering NOTHING_SAID = new Ordering(null, null, null, null, null, null);

    Ordering withDefaultsFor(OfferingKind kind) {
        return new Ordering(
                Objects.requireNonNullElse(depositPercent, 0),
                Objects.requireNonNullElse(depositDays, USUAL_DEPOSIT_DAYS),
                Objects.requireNonNullElse(quoteValidDays, USUAL_VALIDITY_DAYS),
                Objects.requireNonNullElse(releaseFrom, ReleaseFrom.SETTLED),
                Objects.requireNonNullElse(needsAgreement, kind.isUsuallyUnderAnAgreement()),
                Objects.requireNonNullElse(needsEthicsApproval, false));
    }
}
