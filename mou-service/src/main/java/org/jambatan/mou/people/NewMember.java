package org.jambatan.mou.people;

import java.util.Set;
import org.jambatan.mou.mail.EmailAddress;
import org.jambatan.mou.mail.Language;

/** Somebody who is to belong to a partner; the account is found by the address, or made. */
public record NewMember(EmailAddress email, String givenName, String familyName, Language language, Set<Role> roles) {

    public NewMember {
        roles = Set.copyOf(roles);
    }
}
