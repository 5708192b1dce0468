package org.jambatan.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VersionedTest {

    private static final UUID ID = UUID.fromString("0192f3a0-7b1c-7d00-8a00-000000000001");

    record View(UUID id, long version) implements Versioned {}

    @Test
    void a_new_object_is_read_under_the_path_it_was_made_at() {
        assertThat(new View(ID, 1).address("/api/v1/orders")).hasValue("/api/v1/orders/" + ID);
    }

    @Test
    void a_part_of_an_object_is_read_at_the_object_that_is_answered() {
        assertThat(new View(ID, 2).address("/api/v1/orders/" + ID + "/quotes")).hasValue("/api/v1/orders/" + ID);
        assertThat(new View(ID, 2).address("/api/v1/orders/" + ID + "/milestones/1/notes"))
                .hasValue("/api/v1/orders/" + ID);
    }

    @Test
    void an_id_is_not_found_inside_another_word() {
        assertThat(new View(ID, 1).address("/api/v1/x" + ID + "/notes")).hasValue("/api/v1/x" + ID + "/notes/" + ID);
    }
}
