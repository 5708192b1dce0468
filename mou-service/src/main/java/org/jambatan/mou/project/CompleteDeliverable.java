package org.jambatan.mou.project;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** It is there. */
record CompleteDeliverable(
        @Schema(description = "Today unless said.") @Nullable
        LocalDate on,

        @Nullable @Size(min = 1, max = 2000) String note) {

    static final CompleteDeliverable TODAY = new CompleteDeliverable(null, null);
}
