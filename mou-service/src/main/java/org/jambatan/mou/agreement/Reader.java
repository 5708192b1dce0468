package org.jambatan.mou.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Who looks at agreements: parties see their own, auditors all. Anonymous callers don't get this far. */
record Reader(@Nullable UUID partner, boolean mayDraft, boolean maySign, boolean isOfficer, boolean isAuditor) {

    /** For what is told to nobody in particular, such as an event. */
    static final Reader NOBODY = new Reader(null, false, false, false, false);

    static Reader of(Caller caller) {
        return new Reader(
                caller.partnerIfAny().orElse(null),
                caller.has("partner-admin") || caller.has("provider-manager") || caller.has("signatory"),
                caller.has("signatory"),
                caller.has("agency-officer"),
                caller.has("auditor"));
    }

    List<String> actionsOn(Agreement agreement) {
        var isIssuer = agreement.isThe(PartyRole.ISSUER, partner);
        var isRecipient = agreement.isThe(PartyRole.RECIPIENT, partner);
        var actions = new ArrayList<String>();
        if (isIssuer && mayDraft && !agreement.isAcknowledged()) {
            actions.add("revision");
        }
        if ((isIssuer || isRecipient) && maySign) {
            actions.add("signatures");
        }
        if (isRecipient && isOfficer && agreement.isExecuted() && !agreement.isAcknowledged()) {
            actions.add("acknowledgement");
        }
        return actions;
    }
}
