package org.jambatan.mou.judging;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Reasoned;

/** The chair's order of entries that nothing else tells apart, best first. */
record DecideTie(
        @NotNull @Size(min = 2, max = 500) List<@NotNull UUID> order,
        @NotNull @Size(min = 1, max = 2000) String reason) implements Reasoned {

    @JsonIgnore
    @AssertTrue(message = "must not name an entry twice")
    public boolean isEachNamedOnce() {
        return order == null || new HashSet<>(order).size() == order.size();
    }
}
