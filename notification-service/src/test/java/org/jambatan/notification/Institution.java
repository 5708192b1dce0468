package org.jambatan.notification;

import java.util.UUID;
import org.jambatan.testkit.token.Account;

/** A partner of a test's own, with as many accounts as it likes. */
public record Institution(UUID id) {
    public static Institution any() {
        return new Institution(UUID.randomUUID());
    }

    public Account with(String... roles) {
        return Account.named("account-" + UUID.randomUUID()).partner(id).roles(roles);
    }
}
