package org.jambatan.mou.initiative;

import java.util.Objects;
import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Who looks at initiatives or acts on them. */
record Actor(@Nullable UUID partner, String account, boolean mayAct, boolean isAuditor) {

    static final Actor NOBODY = new Actor(null, "nobody", false, false);

    static Actor of(Caller caller) {
        return new Actor(
                caller.partnerIfAny().orElse(null),
                caller.account(),
                caller.has("partner-admin")
                        || caller.has("provider-manager")
                        || caller.has("signatory")
                        || caller.has("agency-officer"),
                caller.has("auditor"));
    }

    UUID partnerId() {
        return Objects.requireNonNull(partner, "a role of a partner");
    }
}
