package org.jambatan.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jambatan.testkit.api.ApiDocument;
import org.jambatan.testkit.contract.AnsweredProblems.Noted;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnsweredProblemsTest {

    private static final ApiDocument DOCUMENT = ApiDocument.parse("""
            {"paths": {"/api/v1/notes/{id}/sealing": {"post": {"responses": {
                "409": {"x-codes": ["sealing-refused", "request-in-flight"], "x-refusals": ["empty"]},
                "404": {"$ref": "#/components/responses/NotFound"}}}},
              "/api/v1/audit/sample": {"get": {"responses": {}}}},
             "components": {"responses": {"NotFound": {"x-codes": ["not-found"]}}}}""");

    @Test
    void what_is_declared_there_or_in_a_shared_answer_is_no_fault() {
        assertThat(faults("409\tsealing-refused\tempty", "409\trequest-in-flight\t", "404\tnot-found\t"))
                .isEmpty();
    }

    @Test
    void a_code_and_a_refusal_that_nobody_declared_are_named_with_their_operation() {
        assertThat(faults("409\tsealing-refused\tempty,too-late", "409\tillegal-in-state\t", "403\tforbidden\t"))
                .containsExactly(
                        "POST /notes/{id}/sealing: problem forbidden (403)",
                        "POST /notes/{id}/sealing: problem illegal-in-state (409)",
                        "POST /notes/{id}/sealing: refusal too-late");
    }

    @Test
    void a_refusal_declared_for_another_status_does_not_count() {
        assertThat(faults("404\tsealing-refused\tempty"))
                .containsExactly(
                        "POST /notes/{id}/sealing: problem sealing-refused (404)",
                        "POST /notes/{id}/sealing: refusal empty");
    }

    @Test
    void an_operation_of_every_service_is_found_under_this_ones_name() {
        var noted = Noted.of("1\tGET\t/api/v1/audit/{service}\t403\tforbidden\t");

        assertThat(AnsweredProblems.faults(DOCUMENT, List.of(noted)))
                .containsExactly("GET /audit/sample: problem forbidden (403)");
    }

    @Test
    void a_line_is_read_as_it_was_written() {
        var line = "8081\tGET\t/api/v1/notes\t400\tinvalid-input\t";

        assertThat(Noted.of(line).line()).isEqualTo(line);
    }

    private static List<String> faults(String... answers) {
        var noted = List.of(answers).stream()
                .map(answer -> Noted.of("1\tPOST\t/api/v1/notes/{note}/sealing\t" + answer))
                .toList();
        return List.copyOf(AnsweredProblems.faults(DOCUMENT, noted));
    }
}
