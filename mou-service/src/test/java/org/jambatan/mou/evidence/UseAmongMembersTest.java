package org.jambatan.mou.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.agreement.AgreementCard;
import org.jambatan.mou.agreement.AgreementType;
import org.jambatan.mou.agreement.Engagement;
import org.jambatan.mou.agreement.LegalState;
import org.jambatan.mou.agreement.Party;
import org.jambatan.mou.agreement.PartyRole;
import org.jambatan.mou.programme.Zone;
import org.jambatan.platform.json.Translated;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UseAmongMembersTest {

    private static final UUID COMPANY = UUID.randomUUID();
    private static final UUID PARK = UUID.randomUUID();
    private static final UUID HOSPITAL = UUID.randomUUID();
    private static final UUID MEMBER = UUID.randomUUID();

    /** A company founds for the park; the hospital founds; the member is asked, and perhaps has acceded. */
    private static AgreementCard aCharter(Set<UUID> acceded) {
        return new AgreementCard(
                UUID.randomUUID(),
                AgreementType.ALLIANCE_CHARTER,
                Translated.english("Charter"),
                null,
                null,
                null,
                List.of(
                        new Party(COMPANY, PartyRole.FOUNDER, PARK),
                        new Party(HOSPITAL, PartyRole.FOUNDER, null),
                        new Party(MEMBER, PartyRole.MEMBER, null)),
                List.of(),
                new Zone("Asia/Shanghai"),
                LegalState.IN_FORCE,
                Engagement.DORMANT,
                acceded,
                null);
    }

    private static boolean counts(UUID customer, UUID provider, Set<UUID> acceded) {
        var use = new Use(EvidenceKind.BOOKING, UUID.randomUUID(), customer, Set.of(provider), Set.of(), Instant.EPOCH);
        return new UseAmongMembers().counts(use, aCharter(acceded));
    }

    @Test
    void use_among_founders_counts_also_for_whom_one_signed() {
        assertThat(counts(HOSPITAL, PARK, Set.of())).isTrue();
        assertThat(counts(PARK, HOSPITAL, Set.of())).isTrue();
    }

    @Test
    void a_member_counts_once_it_has_acceded_and_not_while_it_is_only_asked() {
        assertThat(counts(MEMBER, HOSPITAL, Set.of())).isFalse();
        assertThat(counts(MEMBER, HOSPITAL, Set.of(MEMBER))).isTrue();
        assertThat(counts(HOSPITAL, MEMBER, Set.of(MEMBER))).isTrue();
    }

    @Test
    void strangers_and_ones_own_offerings_never_count() {
        assertThat(counts(UUID.randomUUID(), HOSPITAL, Set.of(MEMBER))).isFalse();
        assertThat(counts(HOSPITAL, HOSPITAL, Set.of(MEMBER))).isFalse();
    }
}
