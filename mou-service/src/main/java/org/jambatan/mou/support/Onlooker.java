package org.jambatan.mou.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at applications to one programme.
 *
 * @param memberOf the partners the caller belongs to, whichever of them the token speaks for
 * @param sits whether the caller is on the programme's committee today, as its chair or a member
 * @param conflicts the applications the caller is too close to
 */
record Onlooker(
        String account,
        @Nullable UUID partner,
        Set<UUID> memberOf,
        boolean isOfficer,
        boolean mayApply,
        boolean isAuditor,
        boolean chairs,
        boolean sits,
        Set<UUID> conflicts) {

    boolean sees(SupportApplication application) {
        return isAuditor || isApplicantOf(application) || runs(application) || judges(application);
    }

    boolean isApplicantOf(SupportApplication application) {
        return application.partnerId().equals(partner);
    }

    /** An officer of the programme's agency. */
    boolean runs(SupportApplication application) {
        return isOfficer && application.agencyId().equals(partner) && !isConflictedWith(application);
    }

    /** On the committee, and not too close to it. */
    boolean judges(SupportApplication application) {
        return sits && !isConflictedWith(application);
    }

    boolean leads(SupportApplication application) {
        return runs(application) || (chairs && judges(application));
    }

    /** A member of the applicant is too close to it without a word. */
    boolean isConflictedWith(SupportApplication application) {
        return conflicts.contains(application.id())
                || memberOf.contains(application.partnerId())
                || isApplicantOf(application);
    }

    /** Who sees what is internal: minutes of the committee's own. */
    boolean isInside(SupportApplication application) {
        return isAuditor || runs(application) || judges(application);
    }

    boolean readsAllScores(SupportApplication application) {
        return isAuditor || leads(application);
    }

    List<String> actionsOn(SupportApplication application) {
        var actions = new ArrayList<String>();
        var status = application.status();
        if (leads(application) && status == SupportApplicationStatus.SUBMITTED) {
            actions.add("review");
        }
        if (leads(application) && application.isUnderReview()) {
            actions.add("decision");
        }
        if (judges(application) && application.isUnderReview()) {
            actions.add("scores");
        }
        if (isOpen(status) && (judges(application) || runs(application))) {
            actions.add("conflicts");
        }
        if (mayApply && isApplicantOf(application)) {
            if (status == SupportApplicationStatus.MORE_INFORMATION) {
                actions.add("answer");
            }
            if (status.mayBecome(SupportApplicationStatus.WITHDRAWN)) {
                actions.add("withdrawal");
            }
        }
        return actions;
    }

    static boolean isOpen(SupportApplicationStatus status) {
        return status.mayBecome(SupportApplicationStatus.WITHDRAWN);
    }
}
