package org.jambatan.mou.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jambatan.platform.json.Translated;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FitTest {

    private static final Offer CONFOCAL = offer(
            "EQUIPMENT_USE", "Confocal microscopy by the hour", "Mikroskopi konfokal mengikut jam", "共聚焦显微镜按小时使用");
    private static final Offer EMISSION =
            offer("ANALYSIS", "Formaldehyde emission, chamber method", "Analisis pelepasan formaldehid", "甲醛释放量测定");
    private static final Offer DNA = offer("ANALYSIS", "DNA sequencing", "Penjujukan DNA", "基因测序");

    private static Offer offer(String kind, String en, String ms, String zh) {
        var name = new Translated(en, ms, zh);
        var told = new HeardOffer(UUID.randomUUID(), UUID.randomUUID(), name, null, kind, "ORDER", "PUBLISHED");
        return new Offer(told.id(), told.partnerId(), name, null, kind, "ORDER", told.tokens());
    }

    private static List<Fit> ranked(Set<String> kinds, List<String> techniques, String words) {
        return FindMatches.ranked(new Wanted(kinds, techniques, words), List.of(CONFOCAL, EMISSION, DNA));
    }

    private static List<Offer> offers(List<Fit> fits) {
        return fits.stream().map(Fit::offer).toList();
    }

    @Test
    void a_technique_fits_where_all_its_words_stand_in_any_language() {
        assertThat(offers(ranked(Set.of(), List.of("Emission FORMALDÉHYDE"), "")))
                .containsExactly(EMISSION);
        assertThat(offers(ranked(Set.of(), List.of("mikroskopi konfokal"), ""))).containsExactly(CONFOCAL);
        assertThat(offers(ranked(Set.of(), List.of("共聚焦显微镜"), ""))).containsExactly(CONFOCAL);
        assertThat(offers(ranked(Set.of(), List.of("电子显微镜"), ""))).isEmpty();
        assertThat(offers(ranked(Set.of(), List.of("formaldehyde cell culture"), "")))
                .isEmpty();
    }

    @Test
    void of_a_chinese_text_the_stretches_that_stand_there_are_the_reason() {
        var fits = ranked(Set.of("ANALYSIS"), List.of(), "我们要测定板材的甲醛释放量是否合格");

        assertThat(offers(fits)).containsExactly(EMISSION, DNA);
        assertThat(fits.getFirst().words()).containsExactlyInAnyOrder("测定", "甲醛释放量");
        assertThat(fits.getFirst().score()).isEqualTo(6 + 2);
        assertThat(fits.getLast().words()).isEmpty();
    }

    @Test
    void one_character_is_the_beginning_of_a_token() {
        assertThat(offers(ranked(Set.of(), List.of("醛"), ""))).containsExactly(EMISSION);
        assertThat(new Wanted(Set.of(), List.of("醛"), "").beginnings()).containsExactly("醛");
    }

    @Test
    void a_technique_weighs_more_than_the_kind_and_the_kind_more_than_a_few_words() {
        var fits = ranked(Set.of("EQUIPMENT_USE"), List.of("DNA sequencing"), "confocal, formaldehyde emission");

        assertThat(offers(fits)).containsExactly(DNA, CONFOCAL, EMISSION);
        assertThat(fits).extracting(Fit::score).containsExactly(10 + 2, 6 + 1, 2);
        assertThat(fits).extracting(Fit::kindFits).containsExactly(false, true, false);
        assertThat(fits.getFirst().techniques()).containsExactly("DNA sequencing");
    }

    @Test
    void the_kind_alone_is_enough_only_where_no_technique_is_wanted() {
        assertThat(offers(ranked(Set.of("ANALYSIS"), List.of(), "Something else entirely")))
                .containsExactlyInAnyOrder(EMISSION, DNA);
        assertThat(ranked(Set.of("ANALYSIS"), List.of("x-ray tomography"), "Something else entirely"))
                .isEmpty();
    }

    @Test
    void one_word_of_another_kind_and_words_that_stand_in_any_text_are_chance() {
        assertThat(ranked(Set.of(), List.of(), "by the hour with emission")).hasSize(0);
        assertThat(offers(ranked(Set.of(), List.of(), "the formaldehyde and its emission")))
                .containsExactly(EMISSION);
        assertThat(ranked(Set.of(), List.of(), "untuk analisis dengan yang")).isEmpty();
    }

    @Test
    void equally_good_ones_come_newest_first() {
        var many = IntStream.range(0, 60)
                .mapToObj(each -> offer("ANALYSIS", "DNA sequencing", "Penjujukan DNA", "基因测序"))
                .toList();

        var fits = FindMatches.ranked(new Wanted(Set.of(), List.of("DNA"), ""), many);

        assertThat(fits).hasSize(60);
        assertThat(fits).extracting(fit -> fit.offer().id()).isSortedAccordingTo(Comparator.reverseOrder());
    }
}
