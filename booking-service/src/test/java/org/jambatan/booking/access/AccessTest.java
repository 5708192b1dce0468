package org.jambatan.booking.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jambatan.booking.access.Access.UnacceptedTerms;
import org.jambatan.booking.partner.Participation;
import org.jambatan.booking.partner.Partner;
import org.jambatan.booking.programme.Programme;
import org.jambatan.booking.programme.Terms;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessTest {

    private static final UUID WITH_TERMS = new UUID(1, 1);
    private static final UUID WITHOUT = new UUID(2, 2);
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    private final Map<UUID, Programme> programmes = Map.of(
            WITH_TERMS,
            new Programme(
                    WITH_TERMS,
                    new Programme.Agency(UUID.randomUUID()),
                    List.of(new Terms(1, LocalDate.parse("2026-01-01")), new Terms(2, LocalDate.parse("2026-07-01")))),
            WITHOUT,
            new Programme(WITHOUT, new Programme.Agency(UUID.randomUUID()), null));

    @Test
    void a_programme_without_terms_asks_for_none() {
        var access = Access.of(partner(in(WITHOUT, null)), partner(in(WITHOUT, null)), programmes, DAY);

        assertThat(access.programmes()).containsExactly(WITHOUT);
        assertThat(access.isBarredByTerms()).isFalse();
    }

    @Test
    void terms_in_force_must_be_accepted_and_the_coming_ones_not_yet() {
        var lab = partner(in(WITH_TERMS, null));

        assertThat(Access.of(partner(in(WITH_TERMS, null)), lab, programmes, DAY)
                        .unaccepted())
                .containsExactly(new UnacceptedTerms(WITH_TERMS, 1));
        assertThat(Access.of(partner(in(WITH_TERMS, 1L)), lab, programmes, DAY).programmes())
                .containsExactly(WITH_TERMS);
        assertThat(Access.of(partner(in(WITH_TERMS, 1L)), lab, programmes, DAY.plusMonths(1))
                        .isBarredByTerms())
                .isTrue();
        assertThat(Access.of(partner(in(WITH_TERMS, 2L)), lab, programmes, DAY).isBarredByTerms())
                .as("who has accepted ahead")
                .isFalse();
    }

    @Test
    void one_accepted_programme_of_several_is_enough_and_alone_counts() {
        var access = Access.of(
                partner(in(WITH_TERMS, null), in(WITHOUT, null)),
                partner(in(WITH_TERMS, null), in(WITHOUT, null)),
                programmes,
                DAY);

        assertThat(access.programmes()).containsExactly(WITHOUT);
        assertThat(access.isBarredByTerms()).isFalse();
    }

    @Test
    void partners_that_no_programme_brings_together_are_asked_for_nothing() {
        var access = Access.of(partner(in(WITHOUT, null)), partner(in(WITH_TERMS, null)), programmes, DAY);

        assertThat(access.programmes()).isEmpty();
        assertThat(access.isBarredByTerms()).isFalse();
    }

    @Test
    void a_part_that_has_ended_counts_no_more() {
        var over = new Participation(WITH_TERMS, LocalDate.parse("2023-01-01"), DAY.minusDays(1), null);

        assertThat(Access.of(partner(over), partner(in(WITH_TERMS, null)), programmes, DAY)
                        .isBarredByTerms())
                .isFalse();
    }

    private static Participation in(UUID programme, Long acceptedTerms) {
        return new Participation(programme, LocalDate.parse("2023-01-01"), null, acceptedTerms);
    }

    private static Partner partner(Participation... participations) {
        return new Partner(
                UUID.randomUUID(), "COMPANY", "MY", "SMALL", false, "CONFIRMED", Arrays.asList(participations));
    }
}
