package org.jambatan.mou.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordingTest {

    private static final EmailAddress TO = new EmailAddress("lab@biotech.example");
    private static final Path LETTERS = Path.of("src/main/resources/letters");

    @ParameterizedTest
    @MethodSource("kinds")
    void every_letter_speaks_three_languages_and_has_the_same_places_in_each(String kind) throws IOException {
        var english = places(kind, Language.ENGLISH);

        assertThat(english).isNotEmpty();
        for (var language : Language.values()) {
            assertThat(places(kind, language))
                    .as("places of %s in %s", kind, language)
                    .isEqualTo(english);
        }
    }

    @Test
    void a_value_is_one_line_and_never_a_place_of_its_own() {
        var letter = Wording.of("registration", Language.ENGLISH)
                .letterTo(
                        TO,
                        Map.of("link", "https://jambatan.example/\r\nBcc: all@b.example {hours} $1", "hours", "48"));

        assertThat(letter.text()).contains("https://jambatan.example/ Bcc: all@b.example {hours} $1\n");
    }

    @Test
    void a_letter_without_its_values_is_not_written() {
        var words = Wording.of("registration", Language.MALAY);

        assertThatThrownBy(() -> words.letterTo(TO, Map.of("hours", "48"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Wording.of("nothing", Language.MALAY)).isInstanceOf(IllegalStateException.class);
    }

    static Stream<String> kinds() throws IOException {
        try (var files = Files.list(LETTERS)) {
            return files.map(file -> file.getFileName().toString().split("\\.", 2)[0]).distinct().toList().stream();
        }
    }

    private static java.util.Set<String> places(String kind, Language language) throws IOException {
        var words = Files.readString(LETTERS.resolve(kind + "." + language.code() + ".txt"));
        return Pattern.compile("\\{[a-zA-Z]+}")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(java.util.stream.Collectors.toSet());
    }
}
