package org.jambatan.mou.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.time.Ids;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartnerTest {

    private static final UUID AGENCY = Ids.next();
    private static final UUID PROGRAMME = Ids.next();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02e91jd64",
                "03j4n8s31",
                "00bw8d226",
                "05n8tts92",
                "04mjt7f73",
                "0498pcx51",
                "00yncr324",
                "0331wa828",
                "01mfdfm52"
            })
    void the_ror_ids_of_nine_institutions_are_sound(String id) {
        assertThat(new Ror(id).url()).isEqualTo("https://ror.org/" + id);
        assertThat(new Ror("https://ror.org/" + id).url()).isEqualTo("https://ror.org/" + id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02e91jd65",
                "02e91dj64",
                "12e91jd64",
                "02e91jd6",
                "http://ror.org/02e91jd64",
                "02E91JD64",
                "02i91jd64",
                ""
            })
    void a_slip_of_the_pen_is_noticed(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ror(id));
    }

    @Test
    void a_letter_confirms_once_and_days_that_meet_are_one_participation() {
        var university = aProspect(PartnerKind.UNIVERSITY);

        assertThat(university.acknowledged(from("2025-01-01", "2025-12-31")))
                .extracting(PartnerEvent::name)
                .containsExactly("partner.confirmed", "partner.joined-programme");
        assertThat(university.acknowledged(from("2026-01-01", "2026-12-31")))
                .extracting(PartnerEvent::name)
                .containsExactly("partner.joined-programme");
        assertThat(university.acknowledged(from("2026-03-01", "2026-06-30"))).isEmpty();

        assertThat(participationsOf(university))
                .containsExactly(new ParticipationView(
                        PROGRAMME, LocalDate.parse("2025-01-01"), LocalDate.parse("2026-12-31"), null));
    }

    @Test
    void a_letter_after_a_gap_is_another_participation() {
        var university = aProspect(PartnerKind.UNIVERSITY);
        university.acknowledged(from("2025-01-01", "2025-12-31"));

        university.acknowledged(from("2026-01-02", null));

        assertThat(participationsOf(university)).hasSize(2);
    }

    @Test
    void an_open_end_swallows_later_days() {
        var university = aProspect(PartnerKind.UNIVERSITY);
        university.acknowledged(from("2025-01-01", null));

        assertThat(university.acknowledged(from("2026-01-01", "2026-12-31"))).isEmpty();
    }

    private static java.util.List<ParticipationView> participationsOf(Partner partner) {
        return partner.view(java.util.List.of()).participations();
    }

    private static Partner aProspect(PartnerKind kind) {
        var input = new ProposePartner(Translated.english("Somebody"), kind, new Country("MY"), null, null);
        return Partner.propose(Ids.next(), input, AGENCY);
    }

    private static Participation from(String from, String until) {
        return new Participation(
                PROGRAMME, AGENCY, LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
