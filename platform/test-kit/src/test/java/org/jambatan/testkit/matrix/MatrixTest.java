package org.jambatan.testkit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jambatan.testkit.api.Input;
import org.jambatan.testkit.api.Notes;
import org.jambatan.testkit.api.Notes.Defect;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MatrixTest {

    @Test
    void a_sound_service_passes_every_cell() throws IOException {
        try (var notes = new Notes()) {
            var matrix = notes.matrix();

            assertThat(failuresOf(matrix, notes)).isEmpty();
            // Open list: no token, five flaws, eight roles. Write: the same. Read: and foreign, missing by each role.
            assertThat(matrix.tests(notes.wire())).hasSize(2 + 14 + 14 + 30);
        }
    }

    @Test
    void a_foreign_object_shown_is_found() throws IOException {
        try (var notes = new Notes(Defect.SHOWS_FOREIGN_NOTES)) {
            assertThat(failuresOf(notes.matrix(), notes))
                    .singleElement()
                    .asString()
                    .startsWith("GET /notes/{id} · member · foreign → 404 was answered 200");
        }
    }

    @Test
    void a_role_too_many_is_found() throws IOException {
        try (var notes = new Notes(Defect.LETS_EVERYONE_WRITE)) {
            assertThat(failuresOf(notes.matrix(), notes)).hasSize(7).allMatch(fault -> fault.contains("→ 403"));
        }
    }

    @Test
    void a_token_that_is_not_checked_is_found() throws IOException {
        try (var notes = new Notes(Defect.TAKES_ANY_TOKEN)) {
            assertThat(failuresOf(notes.matrix(), notes)).hasSize(10).allMatch(fault -> fault.contains("→ 401"));
        }
    }

    @Test
    void a_refusal_that_is_no_problem_is_found() throws IOException {
        try (var notes = new Notes(Defect.REFUSES_IN_PLAIN_TEXT)) {
            assertThat(failuresOf(notes.matrix(), notes))
                    .isNotEmpty()
                    .allMatch(fault -> fault.contains("content type is none"));
        }
    }

    @Test
    void an_operation_without_a_row_and_a_row_without_an_operation_fail() throws IOException {
        try (var notes = new Notes()) {
            var matrix = new Matrix();
            matrix.row("GET /notes").open();
            matrix.row("GET /notes/{id}").allows(Role.MEMBER).own(who -> Input.id(notes.noteOf(who.partnerId())));
            matrix.row("DELETE /notes/{id}").allows(Role.MEMBER);

            assertThat(failuresOf(matrix, notes))
                    .singleElement()
                    .asString()
                    .contains("No row for the operation POST /notes", "No operation for the row DELETE /notes/{id}");
        }
    }

    private static List<String> failuresOf(Matrix matrix, Notes notes) {
        var failures = new ArrayList<String>();
        matrix.tests(notes.wire()).forEach(test -> {
            try {
                test.getExecutable().execute();
            } catch (Throwable failure) {
                failures.add(failure.getMessage());
            }
        });
        return failures;
    }
}
