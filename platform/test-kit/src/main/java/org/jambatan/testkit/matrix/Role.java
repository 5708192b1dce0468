package org.jambatan.testkit.matrix;

import java.util.Locale;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;

/** The realm's roles, each with the account that tries it: one that has this role and no other. */
public enum Role {
    AGENCY_OFFICER,
    PARTNER_ADMIN,
    PROVIDER_MANAGER,
    SIGNATORY,
    MEMBER,
    EVENT_CONSUMER,
    AUDITOR,
    /** Somebody with a token, without a role and without a partner. */
    NONE;

    /** As the token names it. */
    public String realmName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The account of this role unless a row names another. */
    Account account() {
        return of(
                switch (this) {
                    case AGENCY_OFFICER -> Accounts.AGENCY;
                    case PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY, MEMBER -> Accounts.UPM;
                    case EVENT_CONSUMER -> Accounts.CONSUMER;
                    case AUDITOR -> Accounts.AUDITOR;
                    case NONE -> Accounts.ENTRANT;
                });
    }

    /** The account with this role alone. */
    Account of(Account other) {
        return this == NONE ? other.roles() : other.roles(realmName());
    }
}
