package org.jambatan.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferenceTest {

    @Test
    void an_operation_is_told_with_what_it_takes_and_answers() throws IOException {
        var page = page("""
                {"tags":[{"name":"Bookings","description":"Times on offerings."}],
                 "paths":{"/api/v1/bookings/{id}":{"patch":{"operationId":"updateBooking","summary":"Edit","tags":["Bookings"],
                   "parameters":[{"name":"id","in":"path","required":true,"description":"Its `id`."}],
                   "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Edit"},
                     "example":{"purpose":"x"}}}},
                   "responses":{"200":{"description":"As it stands.","content":{"application/json":{"schema":
                     {"$ref":"#/components/schemas/View"}}}},"404":{"$ref":"#/components/responses/NotFound"}}}}},
                 "components":{"responses":{"NotFound":{"description":"Unknown.\\n- `not-found`: none."}},
                   "schemas":{"Edit":{"properties":{"purpose":{}}},"View":{"required":["id"],"properties":{"id":{},"reason":{}}}}}}
                """);

        assertThat(page)
                .contains("Times on offerings.", "PATCH /api/v1/bookings/&#123;id}", "updateBooking")
                .contains("path, required", "Its <code>id</code>.", "&quot;purpose&quot; : &quot;x&quot;")
                .contains("<code>View</code>: id, reason?", "<code>not-found</code>: none.");
    }

    @Test
    void nothing_of_a_document_becomes_markup() throws IOException {
        var page = page("""
                {"paths":{"/x":{"get":{"operationId":"x","summary":"<script>alert(1)</script>","responses":{}}}}}
                """);

        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;");
    }

    private static String page(String document) throws IOException {
        return Reference.of(new ObjectMapper().readTree(document));
    }
}
