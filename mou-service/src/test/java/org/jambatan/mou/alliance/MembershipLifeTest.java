package org.jambatan.mou.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.problem.DomainException;
import org.jambatan.platform.problem.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MembershipLifeTest {

    private static final UUID HOST = UUID.randomUUID();
    private static final UUID PARTNER = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private final Within alliance = on(TODAY);

    private static Within on(LocalDate today) {
        return new Within(
                UUID.randomUUID(),
                Translated.english("Alliance"),
                HOST,
                today,
                Instant.parse("2026-05-01T02:00:00Z"),
                List.of());
    }

    private Membership anApplication() {
        var input = new ApplyForMembership(Tier.MEMBER, Facet.MEDICINE, "Synthetic", null);
        return Membership.apply(UUID.randomUUID(), PARTNER, input, alliance);
    }

    private Membership aMember(LocalDate until) {
        var member = anApplication();
        var _ = member.accept(new AcceptMembership(null, null, until), alliance);
        return member;
    }

    @Test
    void an_acceptance_keeps_the_tier_asked_for_and_begins_today() {
        var member = anApplication();

        var told =
                member.accept(new AcceptMembership(null, null, null), alliance).data();

        assertThat(told.status()).isEqualTo(MembershipStatus.MEMBER);
        assertThat(told.tier()).isEqualTo(Tier.MEMBER);
        assertThat(told.from()).isEqualTo(TODAY);
        assertThat(told.until()).isNull();
        assertThat(told.partners()).containsExactly(HOST, PARTNER);
    }

    @Test
    void the_last_day_still_counts_and_the_day_after_no_more() {
        var member = aMember(TODAY.plusDays(1));

        assertThat(member.isCurrentOn(TODAY.plusDays(1))).isTrue();
        assertThat(member.isCurrentOn(TODAY.plusDays(2))).isFalse();
        assertThat(member.standing(TODAY.plusDays(2))).isEqualTo(MemberStanding.LAPSED);
    }

    @Test
    void a_lapse_is_told_once_for_each_last_day() {
        var member = aMember(TODAY);
        var later = on(TODAY.plusDays(1));
        var muchLater = on(TODAY.plusDays(40));

        assertThat(member.lapse(alliance)).isEmpty();
        assertThat(member.lapse(later)).isPresent();
        assertThat(member.lapse(later)).isEmpty();
        var _ = member.revise(
                new ReviseMembership(Tier.MEMBER, Facet.MEDICINE, false, TODAY.plusDays(30)), true, false, later);
        assertThat(member.lapse(later)).isEmpty();
        assertThat(member.lapse(muchLater)).isPresent();
        assertThat(member.lapse(muchLater)).isEmpty();
    }

    @Test
    void consent_is_the_members_and_rank_the_secretariats() {
        var member = aMember(null);
        var shown = new ReviseMembership(Tier.MEMBER, Facet.MEDICINE, true, null);
        var raised = new ReviseMembership(Tier.COUNCIL, Facet.MEDICINE, false, null);

        assertThatThrownBy(() -> member.revise(shown, true, false, alliance)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> member.revise(raised, false, true, alliance)).isInstanceOf(Refused.class);
        assertThat(member.revise(shown, false, true, alliance)).isPresent();
        assertThat(member.revise(shown, false, true, alliance)).isEmpty();
        assertThat(member.isListedOn(TODAY)).isTrue();
    }

    @Test
    void whoever_leaves_before_its_first_day_ends_on_it() {
        var member = anApplication();
        var _ = member.accept(new AcceptMembership(null, TODAY.plusDays(9), null), alliance);

        var told = member.leave(null, alliance).data();

        assertThat(told.until()).isEqualTo(TODAY.plusDays(9));
    }

    /** Whatever is tried in whatever order: every step that is taken is one the status allows, and versions have no gap. */
    @Test
    void no_history_of_commands_takes_a_step_that_is_not_allowed() {
        var random = new Random(20261122);
        for (var history = 0; history < 500; history++) {
            var membership = anApplication();
            var told = new ArrayList<MembershipChanged>(List.of(membership.applied(alliance)));
            for (var step = 0; step < 8; step++) {
                var before = membership.status();
                try {
                    told.add(tried(membership, random.nextInt(5)));
                    assertThat(before.mayBecome(membership.status())).isTrue();
                } catch (DomainException refused) {
                    assertThat(membership.status()).isEqualTo(before);
                }
            }
            for (var index = 0; index < told.size(); index++) {
                assertThat(told.get(index).aggregateVersion()).isEqualTo(index + 1L);
            }
        }
    }

    private MembershipChanged tried(Membership membership, int which) {
        return switch (which) {
            case 0 -> membership.accept(new AcceptMembership(null, null, null), alliance);
            case 1 -> membership.decline("Synthetic", alliance);
            case 2 -> membership.withdraw(null, alliance);
            case 3 -> membership.leave(null, alliance);
            default -> membership.remove("Synthetic", alliance);
        };
    }
}
