package org.jambatan.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jambatan.platform.text.Pieces;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordQueryTest {

    private static final String ALPHABET = "abcéßİAZ019 -'’.，/\\%&|!:*()\t液相色谱显微镜𠀀々あカ한ـक्षि🔬ﬁＨ";
    private static final long SEED = 20_261_122;

    @Test
    void words_and_pairs_must_all_be_there() {
        assertThat(WordQuery.of("HPLC 显微镜").tsquery()).isEqualTo("('hplc') & '显微' & '微镜'");
    }

    @Test
    void one_chinese_character_is_the_beginning_of_a_token() {
        assertThat(WordQuery.of("镜").tsquery()).isEqualTo("'镜':*");
        assertThat(WordQuery.of("镜")
                        .matches(new IndexedText().add(Weight.A, "显微镜").tokens()))
                .isTrue();
    }

    @Test
    void other_spellings_are_offered_beside_the_word_itself() {
        assertThat(WordQuery.of("microscpe").tsquery(Map.of("microscpe", List.of("microscope", "microscopy"))))
                .isEqualTo("('microscpe' | 'microscope' | 'microscopy')");
    }

    @Test
    void only_longer_words_without_digits_may_be_misspelt() {
        assertThat(WordQuery.of("nmr hplc 17025 mp400 显微镜").mendable()).containsExactly("hplc");
    }

    @Test
    void punctuation_alone_asks_for_nothing() {
        assertThat(WordQuery.of("' & | ! ( ) :* \\").isEmpty()).isTrue();
    }

    @Test
    void every_text_is_found_by_itself_and_by_each_of_its_pieces() {
        var random = new Random(SEED);
        for (var round = 0; round < 5_000; round++) {
            var text = anything(random);
            var tokens = new IndexedText().add(Weight.A, text).tokens();
            assertThat(WordQuery.of(text).matches(tokens)).as(text).isTrue();
            for (var piece : Pieces.of(text)) {
                assertThat(WordQuery.of(piece.text()).matches(tokens))
                        .as("%s in %s", piece.text(), text)
                        .isTrue();
            }
        }
    }

    @Test
    void every_part_of_a_chinese_run_is_found() {
        var random = new Random(SEED);
        for (var round = 0; round < 2_000; round++) {
            var run = IntStream.range(0, 1 + random.nextInt(12))
                    .map(i -> 0x4e00 + random.nextInt(200))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            var from = random.nextInt(run.length());
            var part = run.substring(from, from + 1 + random.nextInt(run.length() - from));

            var tokens = new IndexedText().add(Weight.A, run).tokens();

            assertThat(WordQuery.of(part).matches(tokens))
                    .as("%s in %s", part, run)
                    .isTrue();
        }
    }

    @Test
    void case_accents_and_width_make_no_difference() {
        var random = new Random(SEED);
        for (var round = 0; round < 2_000; round++) {
            var text = anything(random);
            var tokens = new IndexedText().add(Weight.A, text).tokens();
            var disguised = text.replace("a", "Á").replace("h", "Ｈ").replace("z", "Z");
            assertThat(WordQuery.of(disguised).matches(tokens)).as(text).isTrue();
        }
    }

    @Test
    void normalising_twice_changes_nothing_more() {
        var random = new Random(SEED);
        for (var round = 0; round < 5_000; round++) {
            var once = Pieces.normalised(anything(random));
            assertThat(Pieces.normalised(once)).isEqualTo(once);
        }
    }

    @Test
    void tokens_hold_nothing_that_postgresql_would_read_as_more_than_text() {
        var random = new Random(SEED);
        for (var round = 0; round < 5_000; round++) {
            assertThat(new IndexedText().add(Weight.A, anything(random)).tokens())
                    .allMatch(token -> token.codePoints()
                            .allMatch(point -> Character.isLetterOrDigit(point)
                                    || Character.getType(point) == Character.LETTER_NUMBER));
        }
    }

    @Test
    void a_token_keeps_its_heaviest_weight_and_first_place() {
        assertThat(new IndexedText()
                        .add(Weight.A, "fire")
                        .add(Weight.D, "fire test")
                        .tsvector())
                .isEqualTo("'fire':1A 'test':3D");
    }

    private static String anything(Random random) {
        var letters = ALPHABET.codePoints().toArray();
        return IntStream.range(0, random.nextInt(20))
                .map(i -> letters[random.nextInt(letters.length)])
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
