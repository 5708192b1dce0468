package org.jambatan.mou.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at programmes. Open ones are everybody's to see; a closed one its agency's, of those who ever took part,
 * of who is appointed on it and of auditors.
 *
 * @param appointedOn the programmes on which the caller is appointed today
 */
record Onlooker(@Nullable UUID partner, boolean isOfficer, boolean isAdmin, boolean isAuditor, Set<UUID> appointedOn) {

    boolean runs(Programme programme) {
        return programme.agency().equals(partner);
    }

    /** Whether it sees what is not everybody's of a programme that it may see. */
    boolean isInside(Programme programme) {
        return isAuditor || runs(programme) || appointedOn.contains(programme.id());
    }

    /** Below the programme: its agency changes it, others apply to it. */
    List<String> actionsOn(Programme programme, boolean takesApplications) {
        var actions = new ArrayList<String>();
        if (isOfficer && runs(programme)) {
            actions.addAll(programme.ownActions());
        }
        if (isAdmin && partner != null && !runs(programme) && takesApplications) {
            actions.add("admissions");
        }
        return actions;
    }
}
