package org.jambatan.embedded.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArgumentsTest {
    @Test
    void words_options_and_flags_are_told_apart() {
        var arguments = of("lab", "--to", "file", "--redirect", "a", "--redirect", "b", "--with-api");

        assertThat(arguments.only()).isEqualTo("lab");
        assertThat(arguments.option("--to")).contains("file");
        assertThat(arguments.all("--redirect")).containsExactly("a", "b");
        assertThat(arguments.has("--with-api")).isTrue();
        assertThat(of("lab").has("--with-api")).isFalse();
        assertThat(of("lab").option("--to")).isEmpty();
    }

    @Test
    void what_is_not_understood_is_refused_with_the_usage() {
        assertThatThrownBy(() -> of("lab", "--tof", "file")).hasMessage("Use it so: usage");
        assertThatThrownBy(() -> of("lab", "--to")).hasMessage("Use it so: usage");
        assertThatThrownBy(() -> of("lab", "more").only()).hasMessage("Use it so: usage");
        assertThatThrownBy(() -> of().only()).hasMessage("Use it so: usage");
        assertThatThrownBy(() -> of("x").none()).hasMessage("Use it so: usage");
        assertThatThrownBy(() -> of("--to", "a", "--to", "b").option("--to")).hasMessage("Use it so: usage");
    }

    private static Arguments of(String... words) {
        return new Arguments(List.of(words), "usage", List.of("--to", "--redirect"), List.of("--with-api"));
    }
}
