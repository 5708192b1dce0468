package org.jambatan.mou.agreement;

import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Who looks at agreements: parties see their own, auditors all. Anonymous callers don't get this far. */
record Reader(@Nullable UUID partner, boolean mayDraft, boolean maySign, boolean isOfficer, boolean isAuditor) {

    static Reader of(Caller caller) {
        return new Reader(
                caller.partnerIfAny().orElse(null),
                caller.has("partner-admin") || caller.has("provider-manager") || caller.has("signatory"),
                caller.has("signatory"),
                caller.has("agency-officer"),
                caller.has("auditor"));
    }
}
