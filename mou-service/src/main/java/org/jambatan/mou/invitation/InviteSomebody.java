package org.jambatan.mou.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.jambatan.mou.mail.EmailAddress;
import org.jambatan.mou.mail.Language;
import org.jambatan.mou.people.NewMember;
import org.jambatan.mou.people.Role;
import org.jspecify.annotations.Nullable;

/** Whom to invite, with which roles; the link holds for a week unless said otherwise, thirty days at most. */
record InviteSomebody(
        @NotNull EmailAddress email,

        @NotNull @Pattern(regexp = NAME, message = NAME_RULE)
        String givenName,

        @NotNull @Pattern(regexp = NAME, message = NAME_RULE)
        String familyName,

        @NotNull Language language,
        @NotNull @Size(min = 1, max = 7) Set<@NotNull Role> roles,
        @Nullable Instant expires) {

    /** What Keycloak takes for a name as well. */
    private static final String NAME = "(?=.*\\S)[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()]{1,60}";

    private static final String NAME_RULE = "must have 1 to 60 characters that names have";

    NewMember member() {
        return new NewMember(email, givenName, familyName, language, roles);
    }
}
