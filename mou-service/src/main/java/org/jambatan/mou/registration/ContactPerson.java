package org.jambatan.mou.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jambatan.mou.mail.EmailAddress;
import org.jambatan.mou.mail.Language;

/** Whom letters go to, and who is the first member. */
record ContactPerson(
        @NotNull @Pattern(regexp = NAME, message = MUST) String givenName,
        @NotNull @Pattern(regexp = NAME, message = MUST) String familyName,
        @NotNull EmailAddress email,
        @NotNull Language language) {

    /** No control, no invisible character and nothing that only markup or an address would have. */
    private static final String NAME = "[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}<>@/:\"]{1,80}";

    private static final String MUST = "must be a name of 1 to 80 characters";
}
