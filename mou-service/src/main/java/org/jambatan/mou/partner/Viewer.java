package org.jambatan.mou.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at partners, and what they may therefore see and do.
 *
 * @param isAdmin of its own partner
 * @param today what is over and what is not depends on the day
 */
record Viewer(@Nullable UUID partner, boolean isOfficer, boolean isAdmin, boolean isAuditor, LocalDate today) {

    boolean sees(Partner other) {
        return other.isConfirmed() || knows(other);
    }

    PartnerView viewOf(Partner other) {
        return knows(other) ? other.view(actionsOn(other)) : other.publicProfile(actionsOn(other));
    }

    boolean is(Partner other) {
        return other.id().equals(partner);
    }

    boolean knows(Partner other) {
        if (isAuditor || partner == null) {
            return isAuditor;
        }
        return is(other)
                || (isOfficer
                        && (other.isProposedBy(partner) || other.takesPartWith(partner) || other.isKnownTo(partner)));
    }

    /** Its own partner-admin, or an officer it has to do with. */
    boolean mayRevise(Partner other) {
        return (isAdmin && is(other)) || (isOfficer && knows(other));
    }

    /** The commands this caller may issue now, by their paths below the partner. */
    List<String> actionsOn(Partner other) {
        var actions = new ArrayList<String>();
        if (isOfficer && partner != null) {
            if (other.isAdmissible()) {
                actions.add("admission");
            }
            if (other.isInTheCareOf(partner, today) && other.status().mayBecome(PartnerStatus.SUSPENDED)) {
                actions.add("suspension");
            }
            if (other.isSuspendedBy(partner)) {
                actions.add("resumption");
            }
        }
        if (isAdmin && is(other) && other.status().mayBecome(PartnerStatus.LEFT)) {
            actions.add("departure");
        }
        endable(other).forEach(programme -> actions.add("participations/" + programme + "/departure"));
        return actions;
    }

    boolean mayEnd(Partner other, UUID programme) {
        return endable(other).contains(programme);
    }

    /** The programmes whose part in them this caller may end: those that go on after today. */
    private List<UUID> endable(Partner other) {
        var asItsOwn = isAdmin && is(other) ? other.programmesFrom(today.plusDays(1), null) : List.<UUID>of();
        var asOfficer =
                isOfficer && partner != null ? other.programmesFrom(today.plusDays(1), partner) : List.<UUID>of();
        return Stream.concat(asItsOwn.stream(), asOfficer.stream()).distinct().toList();
    }
}
