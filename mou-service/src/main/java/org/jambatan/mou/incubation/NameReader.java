package org.jambatan.mou.incubation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The owner lets a partner read, from and until which days; from today on if no day is said. */
public record NameReader(
        @NotNull UUID partnerId,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    @JsonIgnore
    @AssertTrue(message = "must not end before it begins")
    public boolean isInOrder() {
        return from == null || until == null || !until.isBefore(from);
    }

    public NamedReader on(LocalDate today) {
        return new NamedReader(Ids.next(), partnerId, from == null ? today : from, until, null);
    }
}
