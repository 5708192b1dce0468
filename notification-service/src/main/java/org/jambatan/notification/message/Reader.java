package org.jambatan.notification.message;

import java.util.Set;
import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Whose messages are asked for: an account, its partner if it has one, and its roles. Who joins a partner later sees
 * what was told to his role before: it is the institution's news, not a letter to those who were there.
 */
record Reader(String account, @Nullable UUID partner, Set<String> roles) {
    static Reader of(Caller caller) {
        return new Reader(caller.account(), caller.partnerIfAny().orElse(null), caller.roles());
    }

    String[] rolesArray() {
        return roles.toArray(String[]::new);
    }
}
