package org.jambatan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PiecesTest {

    @Test
    void words_are_lower_case_without_accents_and_end_at_what_is_no_letter() {
        assertThat(Pieces.of("Café-Résumé, ISO/IEC 17025!"))
                .containsExactly(word("cafe"), word("resume"), word("iso"), word("iec"), word("17025"));
    }

    @Test
    void compatible_forms_are_one() {
        assertThat(Pieces.of("ＨＰＬＣ ﬁlm")).containsExactly(word("hplc"), word("film"));
    }

    @Test
    void an_apostrophe_within_a_word_is_nothing() {
        assertThat(Pieces.of("Taylor's Taylor’s 'quoted'"))
                .containsExactly(word("taylors"), word("taylors"), word("quoted"));
    }

    @Test
    void a_run_of_chinese_ends_where_latin_begins() {
        assertThat(Pieces.of("使用HPLC液相色谱")).containsExactly(run("使用"), word("hplc"), run("液相色谱"));
    }

    @Test
    void a_very_long_word_is_cut() {
        assertThat(Pieces.of("a".repeat(100))).containsExactly(word("a".repeat(64)));
    }

    @Test
    void punctuation_alone_is_nothing() {
        assertThat(Pieces.of(" !?…，。%_'\"\\ ")).isEmpty();
    }

    private static Piece word(String text) {
        return new Piece(text, false);
    }

    private static Piece run(String text) {
        return new Piece(text, true);
    }
}
