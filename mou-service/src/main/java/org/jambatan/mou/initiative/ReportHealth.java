package org.jambatan.mou.initiative;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A report of how it goes; a health that is not green says why. */
record ReportHealth(
        @NotNull Health health,
        @Nullable @Size(min = 1, max = 2000) String note) {

    @JsonIgnore
    @AssertTrue(message = "needs a note where it is not GREEN")
    public boolean isExplained() {
        return health == null || health == Health.GREEN || note != null;
    }
}
