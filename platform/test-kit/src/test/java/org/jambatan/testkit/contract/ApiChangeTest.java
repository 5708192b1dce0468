package org.jambatan.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiChangeTest {

    private static final String LANDED = """
            openapi: 3.1.0
            info: {title: notes, version: "1"}
            paths:
              /notes:
                get:
                  operationId: list
                  parameters:
                    - {name: q, in: query, schema: {type: string}}
                  responses:
                    "200": {description: all, content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}}
                post:
                  operationId: write
                  requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Write"}}}}
                  responses: {"201": {description: made}}
            components:
              schemas:
                Note:
                  type: object
                  required: [id]
                  properties: {id: {type: string}, size: {type: integer}, kind: {type: string, enum: [A, B]}}
                Write:
                  type: object
                  properties: {text: {type: string, maxLength: 50}, kind: {type: string, enum: [A, B]}}
            """;

    @Test
    void the_same_document_breaks_nobody() {
        assertThat(ApiChange.breaking(LANDED, LANDED)).isEmpty();
    }

    @Test
    void without_a_landed_document_nothing_breaks() {
        assertThat(ApiChange.breaking("", LANDED)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an answer has a member more   | size: {type: integer} | size: {type: integer}, colour: {type: string}
            a request may have one more   | properties: {text: {type: string, maxLength: 50} | properties: {text: {type: string, maxLength: 50}, colour: {type: string}
            a request may say one value more | properties: {text: {type: string, maxLength: 50}, kind: {type: string, enum: [A, B]} | properties: {text: {type: string, maxLength: 50}, kind: {type: string, enum: [A, B, C]}
            a limit is written down       | in: query, schema: {type: string}} | in: query, schema: {type: string, maxLength: 200}}
            an answer's form is written down | size: {type: integer} | size: {type: integer, format: int32}
            a limit is wider              | text: {type: string, maxLength: 50 | text: {type: string, maxLength: 60
            an optional parameter more    | - {name: q, in: query, schema: {type: string}} | - {name: q, in: query, schema: {type: string}}\\n        - {name: r, in: query, schema: {type: string}}
            """)
    void adding_breaks_nobody(String what, String before, String after) {
        var newer = LANDED.replace(before, after.replace("\\n", "\n"));

        assertThat(newer).isNotEqualTo(LANDED);
        assertThat(ApiChange.breaking(LANDED, newer)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an operation is gone          | operationId: list | operationId: list\\n    put:
            a path is renamed             | /notes: | /remarks:
            an answer's member is gone    | , size: {type: integer} | ''
            an answer's member is another type | size: {type: integer} | size: {type: string}
            a request's member is another type | properties: {text: {type: string, maxLength: 50} | properties: {text: {type: integer, maxLength: 50}
            a request's member is now required | properties: {text: | required: [text]\\n      properties: {text:
            a request's member is gone    | properties: {text: {type: string, maxLength: 50}, kind | properties: {kind
            a request's limit is narrower | text: {type: string, maxLength: 50 | text: {type: string, maxLength: 40
            a request's value is gone     | properties: {text: {type: string, maxLength: 50}, kind: {type: string, enum: [A, B]}} | properties: {text: {type: string, maxLength: 50}, kind: {type: string, enum: [A]}}
            a parameter is now required   | {name: q, in: query, schema | {name: q, in: query, required: true, schema
            a parameter is another type   | {name: q, in: query, schema: {type: string}} | {name: q, in: query, schema: {type: integer}}
            an answer's status is gone    | responses: {"201": | responses: {"200":
            """)
    void what_breaks_a_client_is_found(String what, String before, String after) {
        var newer = LANDED.replace(before, after.replace("\\n", "\n"));
        newer = what.contains("operation is gone") ? LANDED.replace("    post:\n", "    patch:\n") : newer;

        assertThat(newer).isNotEqualTo(LANDED);
        assertThat(ApiChange.breaking(LANDED, newer)).isNotEmpty();
    }
}
