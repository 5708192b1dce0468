package org.jambatan.mou.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The secret of the letter's link. */
record AcceptInvitation(@NotNull @Size(min = 1, max = 100) String token) {

    @Override
    public String toString() {
        return "an acceptance";
    }
}
