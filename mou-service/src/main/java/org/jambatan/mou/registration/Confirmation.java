package org.jambatan.mou.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The token of the link in the letter. */
record Confirmation(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{43}", message = "must be the token of a link, 43 characters")
        String token) {

    @Override
    public String toString() {
        return "a confirmation";
    }
}
