package org.jambatan.mou.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.need.NeedFacts;
import org.jambatan.mou.need.NeedStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FunnelSumTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private static Instant day(int day) {
        return Instant.parse("2026-03-%02dT00:00:00Z".formatted(day));
    }

    private static NeedFacts need(NeedStatus status, @Nullable Instant sent, @Nullable Instant ended) {
        return new NeedFacts(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                status,
                "LIFE_SCIENCES",
                List.of("DNA Sequencing", "dna-sequencing", "共聚焦"),
                List.of(ONE, OTHER),
                null,
                null,
                day(1),
                sent,
                sent,
                null,
                ended);
    }

    @Test
    void a_technique_written_in_two_ways_is_one_and_a_need_without_any_stands_under_none() {
        var path = new NeedPath(need(NeedStatus.STATED, null, null), Optional.empty());

        assertThat(path.keys(FunnelAxis.TECHNIQUE)).containsExactly("dna sequencing", "共聚焦");
        assertThat(path.keys(FunnelAxis.SECTOR)).containsExactly("LIFE_SCIENCES");
        assertThat(path.keys(FunnelAxis.INSTITUTION)).containsExactly(ONE.toString(), OTHER.toString());
    }

    @Test
    void what_was_had_counts_at_the_institution_it_was_had_of() {
        var dealt = Optional.of(new Dealt(Set.of(ONE), day(4), day(6), null));
        var path = new NeedPath(need(NeedStatus.MET, day(3), day(4)), dealt);
        var at = new FunnelSum(FunnelAxis.INSTITUTION, ONE.toString());
        var elsewhere = new FunnelSum(FunnelAxis.INSTITUTION, OTHER.toString());
        at.add(path);
        elsewhere.add(path);

        var row = at.row(null, null, null);
        assertThat(List.of(row.needs(), row.sent(), row.dealt(), row.delivered(), row.settled(), row.met()))
                .containsExactly(1L, 1L, 1L, 1L, 0L, 1L);
        assertThat(row.daysDealt()).isEqualByComparingTo("2.0");
        assertThat(row.daysDelivered()).isNull();
        assertThat(elsewhere.row(null, null, null).dealt()).isZero();
        assertThat(elsewhere.row(null, null, null).needs()).isEqualTo(1);
    }

    @Test
    void the_time_in_a_state_is_the_median_of_those_that_left_it() {
        var sum = new FunnelSum(FunnelAxis.SECTOR, "LIFE_SCIENCES");
        sum.add(new NeedPath(need(NeedStatus.SENT, day(2), null), Optional.empty()));
        sum.add(new NeedPath(need(NeedStatus.UNMET, day(4), day(9)), Optional.empty()));
        sum.add(new NeedPath(need(NeedStatus.STATED, null, null), Optional.empty()));

        var row = sum.row(null, null, null);

        assertThat(row.daysStated()).isEqualByComparingTo("2.0");
        assertThat(row.daysSent()).isEqualByComparingTo("5.0");
        assertThat(row.daysIntroduced()).isNull();
        assertThat(List.of(row.needs(), row.sent(), row.unmet())).containsExactly(3L, 2L, 1L);
        assertThat(row.cells()).hasSameSizeAs(row.columns());
    }
}
