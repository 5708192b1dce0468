package org.jambatan.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jambatan.testkit.api.Notes;
import org.jambatan.testkit.api.Notes.Defect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FuzzTest {

    private final Map<Object, Object> asked = new HashMap<>();

    @BeforeEach
    void enough_rounds_to_meet_every_kind_of_variant() {
        asked.putAll(System.getProperties());
        System.setProperty("jambatan.fuzz.rounds", "300");
        System.setProperty("jambatan.fuzz.seed", "20261122");
    }

    @AfterEach
    void as_before() {
        for (var name : new String[] {"jambatan.fuzz.rounds", "jambatan.fuzz.seed"}) {
            System.clearProperty(name);
            asked.computeIfPresent(name, (key, value) -> {
                System.setProperty(name, value.toString());
                return value;
            });
        }
    }

    @Test
    void a_service_that_fails_on_a_nul_character_is_found() throws IOException {
        try (var notes = new Notes(Defect.FAILS_ON_NUL)) {
            assertThatThrownBy(() -> Fuzz.of(notes.matrix(), notes.wire()))
                    .hasMessageContaining("-Djambatan.fuzz.seed=20261122")
                    .hasMessageContaining("\\u0000")
                    .hasMessageContaining("was answered 500");
        }
    }

    @Test
    void an_operation_that_never_succeeds_is_found() throws IOException {
        try (var notes = new Notes(Defect.NEVER_WRITES)) {
            assertThatThrownBy(() -> Fuzz.of(notes.matrix(), notes.wire()))
                    .hasMessageContaining("POST /notes was never answered 2xx");
        }
    }

    @Test
    void a_refusal_that_is_no_problem_is_found() throws IOException {
        try (var notes = new Notes(Defect.REFUSES_IN_PLAIN_TEXT)) {
            assertThatThrownBy(() -> Fuzz.of(notes.matrix(), notes.wire()))
                    .hasMessageContaining("not application/problem+json");
        }
    }
}
