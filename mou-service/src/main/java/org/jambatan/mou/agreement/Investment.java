package org.jambatan.mou.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What a letter of intent is about: a project and the range of what may be invested in it. */
record Investment(
        @Nullable UUID projectId,
        @NotNull @Valid Translated project,
        @NotNull @Valid LoiAmount from,
        @NotNull @Valid LoiAmount until) {

    @JsonIgnore
    @AssertTrue(message = "must mean more than nothing")
    public boolean isSomething() {
        return until == null || until.amount() == null || !until.amount().matches("[0.]{4,16}");
    }

    @JsonIgnore
    @AssertTrue(message = "must name one currency, and not less until than from")
    public boolean isARange() {
        return from == null
                || until == null
                || from.amount() == null
                || until.amount() == null
                || !from.amount().matches("\\d{1,12}\\.\\d{2}")
                || !until.amount().matches("\\d{1,12}\\.\\d{2}")
                || (Objects.equals(from.currency(), until.currency())
                        && from.value().compareTo(until.value()) <= 0);
    }
}
