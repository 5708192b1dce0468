package org.jambatan.mou.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jambatan.mou.competition.Eligibility;
import org.jambatan.mou.competition.FirmRule;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.platform.problem.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FitTest {

    private static final LocalDate CLOSE = LocalDate.of(2026, 6, 30);

    @Test
    void what_is_not_asked_is_no_fault() {
        assertThat(faults(Eligibility.ANYBODY, PartnerKind.TEAM, 1, anEntry(null, null, null, null)))
                .isEmpty();
    }

    @Test
    void every_fault_is_named_at_once() {
        var rules = new Eligibility(
                List.of(PartnerKind.COMPANY),
                List.of("CN"),
                List.of("Shanghai"),
                FirmRule.REQUIRED,
                null,
                2,
                null,
                true);

        assertThat(faults(rules, PartnerKind.TEAM, 1, anEntry("Penang", null, "MY", null)))
                .containsExactly(
                        "entrant-kind-not-admitted",
                        "country-not-admitted",
                        "city-not-admitted",
                        "university-required",
                        "firm-required",
                        "team-too-small");
    }

    @Test
    void a_city_is_the_same_whatever_its_case_width_and_spaces() {
        var rules = new Eligibility(null, null, List.of("Kuala Lumpur"), null, null, null, null, null);

        assertThat(faults(rules, PartnerKind.TEAM, 1, anEntry(" ＫＵＡＬＡ  lumpur ", null, null, null)))
                .isEmpty();
        assertThat(faults(rules, PartnerKind.TEAM, 1, anEntry(null, null, null, null)))
                .containsExactly("city-not-admitted");
    }

    @Test
    void a_firm_is_as_old_as_on_the_day_of_the_close() {
        var rules = new Eligibility(null, null, null, FirmRule.REQUIRED, 5, null, 3, null);

        assertThat(faults(rules, PartnerKind.COMPANY, 3, aFirmOf(CLOSE.minusYears(5))))
                .isEmpty();
        assertThat(faults(
                        rules,
                        PartnerKind.COMPANY,
                        4,
                        aFirmOf(CLOSE.minusYears(5).minusDays(1))))
                .containsExactly("firm-too-old", "team-too-large");
        assertThat(faults(rules, PartnerKind.COMPANY, 3, aFirmOf(null))).containsExactly("firm-age-unknown");
        assertThat(faults(rules, PartnerKind.COMPANY, 3, aFirmOf(CLOSE.plusDays(1))))
                .containsExactly("firm-not-founded-yet");
    }

    @Test
    void an_idea_has_no_firm_yet() {
        var rules = new Eligibility(null, null, null, FirmRule.NONE_YET, null, null, null, null);

        assertThat(faults(rules, PartnerKind.TEAM, 1, aFirmOf(CLOSE))).containsExactly("firm-not-allowed");
    }

    private static List<String> faults(Eligibility rules, PartnerKind kind, int team, DraftEntry entry) {
        return new Fit(rules, kind, team, CLOSE)
                .faultsOf(entry).stream().map(Refusal::code).toList();
    }

    private static DraftEntry aFirmOf(LocalDate foundedOn) {
        return anEntry(null, null, null, new Firm("Synthetic", foundedOn));
    }

    private static DraftEntry anEntry(String city, String university, String country, Firm firm) {
        return new DraftEntry("T", "Synthetic", null, null, city, university, country, firm, null);
    }
}
