package org.jambatan.mou.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.time.Ids;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InitiativeContentTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final InitiativeContent EMPTY = new InitiativeContent(
            Translated.english("Visits"), null, null, List.of(), List.of(), List.of(), List.of(), List.of(), null);

    @Test
    void what_is_written_can_be_read_again() throws Exception {
        var mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
        var content = EMPTY.milestones(List.of(aMilestone(1, "2026-01-01", "2026-01-02")))
                .kpis(List.of(aKpi(null).with(aValue("2026-06-30", "12.5"))))
                .activities(List.of(aVisit("2026-06-01")))
                .and(new Report(Ids.next(), TODAY, Health.AMBER, "Late", Ids.next(), Instant.EPOCH));

        var read = mapper.readValue(mapper.writeValueAsString(content), InitiativeContent.class);

        assertThat(read).isEqualTo(content);
    }

    @Test
    void progress_is_the_weighted_share_of_what_is_done() {
        assertThat(EMPTY.progress()).isEmpty();
        var content = EMPTY.milestones(List.of(
                aMilestone(3, "2026-01-01", "2026-01-02"),
                aMilestone(1, "2027-01-01", null),
                aMilestone(2, "2027-01-01", null)));

        assertThat(content.progress()).contains(new BigDecimal("0.5000"));
    }

    @Test
    void the_floor_of_health_follows_the_dates() {
        assertThat(EMPTY.floor(TODAY)).isEqualTo(Health.GREEN);
        assertThat(with("2026-11-22").floor(TODAY)).isEqualTo(Health.GREEN);
        assertThat(with("2026-11-21").floor(TODAY)).isEqualTo(Health.AMBER);
        assertThat(with("2026-10-22").floor(TODAY)).isEqualTo(Health.RED);
        assertThat(EMPTY.milestones(List.of(aMilestone(1, "2026-11-20", null), aMilestone(1, "2026-11-21", null)))
                        .floor(TODAY))
                .isEqualTo(Health.RED);
        assertThat(Health.RED.orWorse(Health.GREEN)).isEqualTo(Health.RED);
        assertThat(Health.GREEN.orWorse(Health.AMBER)).isEqualTo(Health.AMBER);
    }

    @Test
    void a_derived_kpi_counts_what_was_held_in_its_period() {
        var content = EMPTY.activities(List.of(aVisit("2026-06-01"), aVisit("2027-01-01")))
                .milestones(List.of(aMilestone(1, "2026-01-01", "2026-05-01")));
        var year = aKpi(null).period();

        assertThat(content.count(DerivedFrom.ACTIVITIES_HELD, year)).isEqualTo(1);
        assertThat(content.count(DerivedFrom.COMPANY_MEETINGS, year)).isEqualTo(1);
        assertThat(content.count(DerivedFrom.MILESTONES_DONE, year)).isEqualTo(1);
        assertThat(KpiView.actual(aKpi(DerivedFrom.COMPANY_MEETINGS), content)).isEqualByComparingTo("1");
    }

    @Test
    void only_the_last_approved_value_counts() {
        var kpi = aKpi(null).with(aValue("2026-06-30", "7")).with(aValue("2026-03-31", "5"));
        assertThat(kpi.latest()).isEmpty();

        var approved = kpi.approving(kpi.values().getLast().id(), Ids.next(), Instant.EPOCH);

        assertThat(approved.latest()).map(KpiValue::value).contains(new BigDecimal("5"));
    }

    private static InitiativeContent with(String due) {
        return EMPTY.milestones(List.of(aMilestone(1, due, null)));
    }

    private static Milestone aMilestone(int weight, String due, String done) {
        return new Milestone(
                Ids.next(),
                Translated.english("x"),
                weight,
                LocalDate.parse(due),
                done == null ? null : LocalDate.parse(done),
                null,
                done == null ? null : "Minutes");
    }

    private static Kpi aKpi(DerivedFrom from) {
        return new Kpi(
                Ids.next(),
                Translated.english("x"),
                null,
                null,
                from == null ? KpiMode.MANUAL : KpiMode.DERIVED,
                from,
                null,
                new KpiPeriod(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")),
                BigDecimal.TEN,
                List.of());
    }

    private static KpiValue aValue(String on, String value) {
        return new KpiValue(
                Ids.next(), LocalDate.parse(on), new BigDecimal(value), null, Ids.next(), Instant.EPOCH, null, null);
    }

    private static Activity aVisit(String heldOn) {
        return new Activity(
                Ids.next(),
                ActivityType.VISIT,
                Translated.english("x"),
                LocalDate.parse(heldOn),
                LocalDate.parse(heldOn),
                null,
                List.of(),
                List.of(new CompanyMeeting("A", "B", null)),
                LocalDate.parse(heldOn),
                List.of("Minutes"),
                List.of());
    }
}
