package org.jambatan.mou.initiative;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An activity, to come or past. */
record PlanActivity(
        @NotNull ActivityType type,
        @NotNull @Valid Translated title,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @Nullable @Valid Translated place,
        @Nullable @Size(max = 50) List<@NotNull @Valid Delegation> delegations,
        @Nullable @Size(max = 200) List<@NotNull @Valid CompanyMeeting> meetings) {

    @JsonIgnore
    @AssertTrue(message = "must not end before it begins")
    public boolean isInOrder() {
        return from == null || until == null || !until.isBefore(from);
    }
}
