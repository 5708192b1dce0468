package org.jambatan.client.typescript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ModulesTest {

    private final Forms types = new TypesModule().of(Sample.document());
    private final Forms operations = new OperationsModule().of(Sample.document());

    @Test
    void every_schema_is_a_type_under_its_name() {
        assertThat(types.source())
                .contains("""
                        /** One thing. */
                        export interface Thing {
                            id: string;
                            state: State;
                            "odd-name"?: boolean;
                            sizes?: number[];
                            either?: (string | State)[];
                            inner?: {
                                /**
                                 * How
                                 * deep
                                 */
                                deep?: number;
                            };
                        }
                        """)
                .contains("export type State = \"NEW\" | \"OLD\";\n")
                .contains("export interface Labels {\n    [name: string]: string;\n}\n")
                .contains("export type Both = Thing & Labels;\n")
                .contains("export type Any = unknown;\n");
        assertThat(types.script()).isEqualTo("export {};\n");
    }

    @Test
    void a_list_is_a_listing_of_its_items_and_can_be_had_in_another_form() {
        assertThat(operations.declarations())
                .contains("cursor?: string;\n    }, options?: CallOptions): Listing<Types.PageThing, Types.Thing>;")
                .contains("listThingsAs(accept: \"text/csv\", input?: {");
        assertThat(operations.script())
                .contains(
                        "return this.listing({ method: \"GET\", path: \"/api/v1/things\", query: [\"q\", \"cursor\"] }, input, options);")
                .contains("answer: \"response\", accept }, input, options);");
    }

    @Test
    void a_description_cannot_end_its_comment() {
        assertThat(operations.source()).contains("/** Words *\\/ of it */");
    }

    @Test
    void a_command_takes_its_body_and_no_key_in_its_input() {
        assertThat(operations.declarations())
                .contains(
                        "draftThing(input: {\n        body: Types.DraftThing;\n    }, options?: CallOptions): Promise<Types.Thing>;");
    }

    @Test
    void a_change_asks_for_the_version_that_was_read() {
        assertThat(operations.declarations())
                .contains("reviseThing(input: {\n        id: string;\n        body?: MergePatch<Types.DraftThing>;\n"
                        + "        xReasonWhy?: string;\n    }, options: ChangeOptions): Promise<Types.Thing>;");
        assertThat(operations.script())
                .contains("headers: { xReasonWhy: \"X-Reason-Why\" }, body: \"application/merge-patch+json\"");
    }

    @Test
    void nobody_writes_a_body_in_which_all_may_be_left_out() {
        assertThat(operations.declarations()).contains("id: string;\n        body?: {\n            reason?: string;\n");
        assertThat(operations.script()).contains("/retirement\", body: \"application/json\", emptyBody: true }");
    }

    @Test
    void what_is_not_json_is_answered_as_text_or_as_it_came() {
        assertThat(operations.declarations())
                .contains(
                        "readThingCalendar(input: {\n        id: string;\n    }, options?: CallOptions): Promise<string>;")
                .contains(
                        "readThingPicture(input: {\n        id: string;\n    }, options?: CallOptions): Promise<Response>;")
                .contains("removeThing(input: {\n        id: string;\n    }, options?: CallOptions): Promise<void>;")
                .contains(
                        "importThings(input: {\n        body: Blob | ArrayBuffer | string;\n    }, options?: CallOptions): Promise<(number | null)[]>;");
    }

    @Test
    void an_operation_without_a_name_ends_the_build() {
        var nameless = Sample.document(Sample.DOCUMENT.replace("draftThing", "draft-thing"));

        assertThatThrownBy(() -> new OperationsModule().of(nameless))
                .isInstanceOf(NotToBeGenerated.class)
                .hasMessageContaining("POST /api/v1/things");
    }

    @Test
    void two_operations_of_one_name_end_the_build() {
        var twice = Sample.document(Sample.DOCUMENT.replace("draftThing", "listThings"));

        assertThatThrownBy(() -> new OperationsModule().of(twice)).hasMessageContaining("listThings names two");
    }

    @Test
    void an_empty_document_is_an_empty_client() {
        var nothing = Sample.document("{}");

        assertThat(new TypesModule().of(nothing).source()).isEqualTo("export {};\n");
        assertThat(new OperationsModule().of(nothing).declarations()).endsWith("extends Connection {\n}\n");
    }
}
