package org.jambatan.mou.softlanding;

import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Who looks at cases or acts on them. */
record Host(@Nullable UUID partner, boolean mayAct, boolean isAuditor) {

    static Host of(Caller caller) {
        return new Host(
                caller.partnerIfAny().orElse(null),
                caller.has("partner-admin")
                        || caller.has("provider-manager")
                        || caller.has("signatory")
                        || caller.has("agency-officer"),
                caller.has("auditor"));
    }
}
