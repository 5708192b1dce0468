package org.jambatan.mou.entry;

import java.util.List;
import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Who enters, or looks at entries. */
record Entrant(String account, @Nullable UUID partner, boolean mayEnter) {

    private static final List<String> ROLES =
            List.of("member", "partner-admin", "provider-manager", "signatory", "agency-officer");

    /** Somebody of a partner enters for it; somebody without one enters as a team. Auditors and machines don't. */
    static Entrant of(Caller caller) {
        var partner = caller.partnerIfAny();
        var may = partner.isPresent()
                ? ROLES.stream().anyMatch(caller::has)
                : !caller.has("auditor") && !caller.has("event-consumer");
        return new Entrant(caller.account(), partner.orElse(null), may);
    }
}
