package org.jambatan.mou.registration;

import java.util.EnumSet;
import java.util.Set;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.mou.people.Role;

/** What the first member may do. Nobody becomes an agency's officer by registering. */
final class FirstRoles {

    private FirstRoles() {}

    static Set<Role> of(PartnerKind kind) {
        var roles = EnumSet.of(Role.PARTNER_ADMIN, Role.MEMBER);
        switch (kind) {
            case UNIVERSITY, RESEARCH_INSTITUTE, HOSPITAL, SCIENCE_PARK -> {
                roles.add(Role.SIGNATORY);
                roles.add(Role.PROVIDER_MANAGER);
            }
            case AGENCY, INVESTOR, COMPANY, GOVERNMENT -> roles.add(Role.SIGNATORY);
            case INDIVIDUAL, TEAM -> {
                // They speak for themselves; there is nothing to sign for.
            }
        }
        return roles;
    }
}
