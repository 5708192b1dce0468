package org.jambatan.booking.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.booking.agreement.Agreement.Interval;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreementTest {

    private static final UUID UNIVERSITY = new UUID(1, 1);
    private static final UUID COMPANY = new UUID(2, 2);

    private final Agreement agreement = new Agreement(
            UUID.randomUUID(),
            List.of(UNIVERSITY, COMPANY),
            List.of(
                    new Interval("PROPOSED", day("2024-01-01"), day("2024-02-29")),
                    new Interval("IN_FORCE", day("2024-03-01"), day("2026-02-28")),
                    new Interval("EXPIRED", day("2026-03-01"), null)));

    @Test
    void both_ends_of_its_term_belong_to_it() {
        assertThat(agreement.isInForceOn(day("2024-02-29"))).isFalse();
        assertThat(agreement.isInForceOn(day("2024-03-01"))).isTrue();
        assertThat(agreement.isInForceOn(day("2026-02-28"))).isTrue();
        assertThat(agreement.isInForceOn(day("2026-03-01"))).isFalse();
    }

    @Test
    void it_covers_those_it_binds_and_nobody_else() {
        assertThat(agreement.binds(Set.of(UNIVERSITY, COMPANY))).isTrue();
        assertThat(agreement.binds(Set.of(COMPANY))).isTrue();
        assertThat(agreement.binds(Set.of(COMPANY, new UUID(3, 3)))).isFalse();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
