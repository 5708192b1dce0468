package org.jambatan.notification.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplateTest {
    private final Map<String, Optional<String>> facts =
            Map.of("what", Optional.of("a {$1} lab [x]"), "why", Optional.empty());

    @Test
    void facts_are_told_as_they_are() {
        assertThat(new Template("Booked: {what}.").with(facts)).isEqualTo("Booked: a {$1} lab [x].");
        assertThat(new Template("Booked.[ It is {what}.]").with(facts)).isEqualTo("Booked. It is a {$1} lab [x].");
    }

    @Test
    void a_part_in_brackets_goes_with_its_fact() {
        assertThat(new Template("Rejected.[ Reason: {why}]").with(facts)).isEqualTo("Rejected.");
        assertThat(new Template("Rejected.[ {what}, {why}]").with(facts)).isEqualTo("Rejected.");
    }

    @Test
    void a_fact_that_must_be_there_and_is_not_is_a_fault() {
        assertThatThrownBy(() -> new Template("Because {why}").with(facts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{why}");
    }
}
