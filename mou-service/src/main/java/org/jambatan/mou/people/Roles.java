package org.jambatan.mou.people;

import java.util.List;
import java.util.Set;
import org.jambatan.mou.partner.PartnerCard;
import org.jambatan.mou.partner.PartnerStatus;
import org.jambatan.platform.problem.Refusal;

/** Which roles a partner may give: by its kind and standing, whoever asks. Nobody is an officer of a mere applicant. */
final class Roles {

    private Roles() {}

    static List<Refusal> refusalsOf(Set<Role> wanted, PartnerCard partner) {
        return wanted.stream()
                .filter(role -> !role.isFor(partner.kind()) || (role == Role.AGENCY_OFFICER && !isAdmitted(partner)))
                .sorted()
                .<Refusal>map(WhyNotMember.RoleNotGrantable::new)
                .toList();
    }

    private static boolean isAdmitted(PartnerCard partner) {
        return partner.status() == PartnerStatus.CONFIRMED;
    }
}
