package org.jambatan.mou.partner;

import java.util.List;
import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Who looks at partners, and what they may therefore see. */
record Viewer(@Nullable UUID partner, boolean isOfficer, boolean isAuditor) {

    static Viewer of(Caller caller) {
        return new Viewer(caller.partnerIfAny().orElse(null), caller.has("agency-officer"), caller.has("auditor"));
    }

    boolean sees(Partner other) {
        return other.isConfirmed() || knows(other);
    }

    PartnerView viewOf(Partner other) {
        return knows(other) ? other.view(actionsOn(other)) : other.publicProfile(actionsOn(other));
    }

    private boolean knows(Partner other) {
        if (isAuditor || partner == null) {
            return isAuditor;
        }
        return other.id().equals(partner)
                || (isOfficer && (other.isProposedBy(partner) || other.takesPartWith(partner)));
    }

    private List<String> actionsOn(Partner other) {
        return isOfficer && partner != null && other.isAdmissible() ? List.of("admission") : List.of();
    }
}
