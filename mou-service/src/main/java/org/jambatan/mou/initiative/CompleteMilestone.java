package org.jambatan.mou.initiative;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A milestone is reached: when, and what shows it. */
record CompleteMilestone(
        @Nullable LocalDate doneOn,

        @Nullable @Size(max = 2000) @Pattern(regexp = "https?://\\S+", message = "must be a web address")
        String evidenceLink,

        @Nullable @Size(min = 1, max = 2000) String evidenceNote) {

    @JsonIgnore
    @AssertTrue(message = "needs evidenceLink or evidenceNote")
    public boolean isShown() {
        return evidenceLink != null || evidenceNote != null;
    }
}
