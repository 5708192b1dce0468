package org.jambatan.embedded.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jambatan.embedded.parts.PartFailed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NameTest {
    private static final String AGENCY = "0192f3a0-7b1c-7d00-8a00-000000000001";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "A1",
                "ANONYMOUS",
                "User:ANONYMOUS",
                "lab.2",
                "lab.",
                ".lab",
                "lab*",
                "*",
                "lab 2",
                "lab\n",
                "-lab",
                "2lab",
                "läb",
                "实验室",
                "lab_2",
                "lab/../x",
                "lab\"",
                "lab;",
                "a23456789012345678901234567890123"
            })
    void a_word_that_could_be_more_than_a_name_is_refused(String word) {
        assertThatThrownBy(() -> new Name(word))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("A name is")
                .hasMessageNotContaining("\n");
    }

    @Test
    void no_name_is_the_beginning_of_another_in_the_prefix_of_its_groups() {
        var names = List.of("lab", "lab-2", "lab-", "la", "labs", "ab", "a-b-c", "a23456789012345678901234567890");

        for (var one : names) {
            for (var other : names) {
                var prefix = new Consumer(new Name(one), AGENCY).groupPrefix();
                var group = new Consumer(new Name(other), AGENCY).groupPrefix() + "reader";
                assertThat(group.startsWith(prefix))
                        .as("%s in %s", group, prefix)
                        .isEqualTo(one.equals(other));
            }
        }
    }
}
