package org.jambatan.mou.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.mou.people.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstRolesTest {

    @ParameterizedTest
    @EnumSource(PartnerKind.class)
    void everybody_runs_its_own_partner_and_nobody_runs_the_platform(PartnerKind kind) {
        assertThat(FirstRoles.of(kind))
                .contains(Role.PARTNER_ADMIN, Role.MEMBER)
                .doesNotContain(Role.AGENCY_OFFICER, Role.AUDITOR, Role.EVENT_CONSUMER)
                .allMatch(role -> role.isFor(kind));
    }
}
