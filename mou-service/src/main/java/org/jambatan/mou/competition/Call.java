package org.jambatan.mou.competition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** The open call: everybody may read it while it is open. */
public record Call(
        @NotNull Instant opensAt,
        @NotNull Instant closesAt,
        @NotNull @Valid Translated text,
        @Nullable @Valid Translated where) {

    @JsonIgnore
    @AssertTrue(message = "must not close before it opens")
    public boolean isInOrder() {
        return opensAt == null || closesAt == null || closesAt.isAfter(opensAt);
    }

    Call closing(Instant at) {
        return new Call(opensAt, at, text, where);
    }
}
