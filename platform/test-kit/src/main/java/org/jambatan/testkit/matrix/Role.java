package org.jambatan.testkit.matrix;

import java.util.Locale;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;

/** The realm's roles, each with the account that tries it: one that has this role and no other. */
public enum Role {
    AGENCY_OFFICER(Accounts.AGENCY),
    PARTNER_ADMIN(Accounts.UPM),
    PROVIDER_MANAGER(Accounts.UPM),
    SIGNATORY(Accounts.UPM),
    MEMBER(Accounts.UPM),
    EVENT_CONSUMER(Accounts.CONSUMER),
    AUDITOR(Accounts.AUDITOR),
    /** Somebody with a token, without a role and without a partner. */
    NONE(Accounts.ENTRANT);

    private final Account account;

    Role(Account account) {
        this.account = account;
    }

    /** As the token names it. */
    public String realmName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The account of this role unless a row names another. */
    Account account() {
        return of(account);
    }

    /** The account with this role alone. */
    Account of(Account other) {
        return this == NONE ? other.roles() : other.roles(realmName());
    }
}
