package org.jambatan.mou.people;

import java.util.List;
import java.util.Set;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.platform.problem.Refusal;

/** Which roles a partner may give: by its kind, whoever asks. */
final class Roles {

    private Roles() {}

    static List<Refusal> refusalsOf(Set<Role> wanted, PartnerKind kind) {
        return wanted.stream()
                .filter(role -> !role.isFor(kind))
                .sorted()
                .<Refusal>map(WhyNotMember.RoleNotGrantable::new)
                .toList();
    }
}
