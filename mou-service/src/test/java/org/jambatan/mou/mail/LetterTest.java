package org.jambatan.mou.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterTest {

    private static final EmailAddress TO = new EmailAddress("lab@biotech.example");

    @ParameterizedTest
    @ValueSource(strings = {"", "Hello\r\nBcc: all@biotech.example", "Hello\nthere", "Hello\u2028there", "\u202eolleH"})
    void a_subject_is_one_line_and_reads_as_it_is_written(String subject) {
        assertThatThrownBy(() -> new Letter("registration", TO, Language.ENGLISH, subject, "Text"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void its_text_has_paragraphs_and_no_other_control_characters() {
        assertThat(new Letter("registration", TO, Language.CHINESE, "您好", "一\n\n二").text())
                .isEqualTo("一\n\n二");
        assertThatThrownBy(() -> new Letter("registration", TO, Language.ENGLISH, "Hello", "Text\r\n.\r\nMAIL FROM:"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_is_not_told_by_accident() {
        var letter = new Letter("registration", TO, Language.ENGLISH, "Hello", "https://jambatan.example/#secret");

        assertThat(letter.toString()).doesNotContain("secret").doesNotContain("lab@");
    }

    @Test
    void languages_have_the_names_everybody_uses() {
        assertThat(Language.of("ms")).isEqualTo(Language.MALAY);
        assertThat(Language.CHINESE.code()).isEqualTo("zh");
        assertThatThrownBy(() -> Language.of("fr")).isInstanceOf(IllegalArgumentException.class);
    }
}
