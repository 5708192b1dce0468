package org.jambatan.mou.project;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at companies' projects.
 *
 * @param acts whether they work on their own partner's
 * @param appointedOn the programmes on which they are appointed today, such as facilitators and committee members
 */
record Onlooker(@Nullable UUID partner, boolean acts, boolean isOfficer, boolean isAuditor, Set<UUID> appointedOn) {

    Sight sightOf(Project project) {
        if (isAuditor || project.partnerId().equals(partner)) {
            return Sight.ALL;
        }
        if (isOfficer && project.agencyId().equals(partner)) {
            return project.isConfidential() ? Sight.FIGURES : Sight.ALL;
        }
        return appointedOn.contains(project.programmeId()) && !project.isConfidential() ? Sight.ALL : Sight.NONE;
    }

    boolean worksOn(Project project) {
        return acts && project.partnerId().equals(partner);
    }
}
