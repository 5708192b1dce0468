package org.jambatan.mou.alliance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The secretariat says yes: in the tier that was asked for, from today and without an end, unless said otherwise. */
record AcceptMembership(
        @Nullable Tier tier,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static final AcceptMembership AS_ASKED = new AcceptMembership(null, null, null);

    @JsonIgnore
    @AssertTrue(message = "must not end before it begins")
    public boolean isInOrder() {
        return from == null || until == null || !until.isBefore(from);
    }
}
