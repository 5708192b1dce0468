package org.jambatan.mou.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Who looks at applications: an agency's officers those to its programmes, a partner its own, an auditor all. */
record Onlooker(@Nullable UUID partner, boolean isOfficer, boolean isAdmin, boolean isAuditor) {

    static Onlooker of(Caller caller) {
        return new Onlooker(
                caller.partnerIfAny().orElse(null),
                caller.has("agency-officer"),
                caller.has("partner-admin"),
                caller.has("auditor"));
    }

    boolean sees(Admission admission) {
        return isAuditor || isApplicantOf(admission) || decides(admission);
    }

    boolean decides(Admission admission) {
        return isOfficer && admission.agencyId().equals(partner);
    }

    boolean isApplicantOf(Admission admission) {
        return admission.partnerId().equals(partner);
    }

    List<String> actionsOn(Admission admission) {
        var actions = new ArrayList<String>();
        if (admission.isOpen() && decides(admission)) {
            actions.add("approval");
            actions.add("rejection");
        }
        if (admission.isOpen() && isAdmin && isApplicantOf(admission)) {
            actions.add("withdrawal");
        }
        return actions;
    }
}
