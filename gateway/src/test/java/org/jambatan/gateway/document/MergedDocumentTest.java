package org.jambatan.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MergedDocumentTest {

    private static final String CATALOG = """
            openapi: 3.1.0
            info: {title: catalog, version: "1"}
            tags: [{name: Offerings}]
            security: [{SecurityScheme: [member]}]
            paths:
              /api/v1/offerings:
                get: {operationId: listOfferings, security: [], responses: {"200": {description: ok}}}
                post: {operationId: draftOffering, responses: {"201": {description: made}}}
            components:
              securitySchemes: {SecurityScheme: {type: openIdConnect, openIdConnectUrl: "http://x"}}
              schemas:
                Problem: {type: object, required: [code], properties: {code: {type: string}}}
                OfferingView: {type: object}
            """;

    private static final String BOOKING = """
            openapi: 3.1.0
            info: {title: booking, version: "1"}
            tags: [{name: Bookings}, {name: Offerings}]
            paths:
              /api/v1/bookings:
                post: {operationId: book, security: [{Bearer: []}, {}], responses: {"201": {description: made}}}
            components:
              schemas:
                Problem: {required: [code], type: object, properties: {code: {type: string}}}
            """;

    @TempDir
    Path folder;

    @Test
    void nothing_merged_is_still_a_document() throws IOException {
        var merged = merge();

        assertThat(merged.get("openapi").asText()).isEqualTo("3.1.0");
        assertThat(merged.get("paths").isObject()).isTrue();
    }

    @Test
    void a_missing_folder_is_an_empty_one() throws IOException {
        var target = folder.resolve("deep/merged.json");

        MergeDocuments.main(new String[] {folder.resolve("missing").toString(), target.toString()});

        assertThat(target).exists();
    }

    @Test
    void paths_tags_and_components_stand_side_by_side() throws IOException {
        write("catalog-service", CATALOG);
        write("booking-service", BOOKING);

        var merged = merge();

        assertThat(merged.get("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("/api/v1/bookings", "/api/v1/offerings");
        assertThat(merged.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("Problem", "OfferingView");
        assertThat(merged.get("tags").findValuesAsText("name")).containsExactly("Bookings", "Offerings");
    }

    @Test
    void one_way_to_sign_in_takes_the_place_of_each_service_own() throws IOException {
        write("catalog-service", CATALOG);
        write("booking-service", BOOKING);

        var merged = merge();

        assertThat(merged.at("/components/securitySchemes").fieldNames())
                .toIterable()
                .containsExactly("keycloak");
        var offerings = merged.at("/paths/~1api~1v1~1offerings");
        assertThat(offerings.at("/post/security").toString()).isEqualTo("[{\"keycloak\":[]}]");
        assertThat(offerings.at("/get/security").toString()).isEqualTo("[]");
        assertThat(merged.at("/paths/~1api~1v1~1bookings/post/security").toString())
                .isEqualTo("[{\"keycloak\":[]},{}]");
    }

    @Test
    void every_answer_says_how_fast_its_caller_may_ask() throws IOException {
        write(
                "catalog-service",
                CATALOG.replace("components:", """
                components:
                  responses:
                    NotFound: {description: Unknown}
                """.stripTrailing()).replace("{\"201\": {description: made}}", """
                {"201": {description: made, headers: {Location: {schema: {type: string}}}}, \
                "404": {$ref: "#/components/responses/NotFound"}}"""));

        var merged = merge();

        var made = merged.at("/paths/~1api~1v1~1offerings/post/responses/201/headers");
        assertThat(made.fieldNames()).toIterable().containsExactly("Location", "RateLimit", "RateLimit-Policy");
        assertThat(made.at("/RateLimit/$ref").asText()).isEqualTo("#/components/headers/RateLimit");
        assertThat(merged.at("/components/headers/RateLimit/schema/type").asText())
                .isEqualTo("string");
        assertThat(merged.at("/components/responses/NotFound/headers").has("RateLimit"))
                .isTrue();
        assertThat(merged.at("/paths/~1api~1v1~1offerings/post/responses/404").fieldNames())
                .toIterable()
                .containsExactly("$ref");
    }

    @Test
    void two_components_of_one_name_that_differ_fail_the_build() throws IOException {
        write("catalog-service", CATALOG);
        write("booking-service", BOOKING.replace("code: {type: string}", "code: {type: integer}"));

        assertThatThrownBy(this::merge).isInstanceOf(Clash.class).hasMessageContaining("components/schemas/Problem");
    }

    @Test
    void a_path_the_gateway_leads_elsewhere_fails_the_build() throws IOException {
        write("catalog-service", CATALOG.replace("/api/v1/offerings", "/api/v1/bookings"));

        assertThatThrownBy(this::merge).isInstanceOf(Clash.class).hasMessageContaining("routes to booking");
    }

    @Test
    void a_path_the_gateway_does_not_know_fails_the_build() throws IOException {
        write("catalog-service", CATALOG.replace("/api/v1/offerings", "/offerings"));

        assertThatThrownBy(this::merge).isInstanceOf(Clash.class).hasMessageContaining("routes to nobody");
    }

    @Test
    void one_operation_id_for_two_operations_fails_the_build() throws IOException {
        write("catalog-service", CATALOG);
        write("booking-service", BOOKING.replace("operationId: book", "operationId: listOfferings"));

        assertThatThrownBy(this::merge).isInstanceOf(Clash.class).hasMessageContaining("listOfferings");
    }

    @Test
    void operations_that_every_service_has_are_told_apart_by_its_name() throws IOException {
        var shared = "    get: {operationId: list, responses: {\"200\": {description: ok}}}\n";
        write("catalog-service", "paths:\n  /api/v1/operations/catalog/outbox:\n" + shared);
        write("mou-service", "paths:\n  /api/v1/operations/mou/outbox:\n" + shared);

        assertThat(merge().findValuesAsText("operationId")).containsExactly("catalog_list", "mou_list");
    }

    @Test
    void every_clash_is_told_at_once() throws IOException {
        write("catalog-service", CATALOG);
        write(
                "booking-service",
                BOOKING.replace("code: {type: string}", "code: {type: integer}")
                        .replace("operationId: book", "operationId: listOfferings"));

        assertThatThrownBy(this::merge).hasMessageContaining("Problem").hasMessageContaining("listOfferings");
    }

    @Test
    void a_document_of_an_unknown_service_fails_the_build() throws IOException {
        write("payroll-service", CATALOG);

        assertThatThrownBy(this::merge).isInstanceOf(Clash.class).hasMessageContaining("payroll-service");
    }

    private void write(String service, String yaml) throws IOException {
        Files.writeString(folder.resolve(service + ".openapi.yaml"), yaml);
    }

    private JsonNode merge() throws IOException {
        var target = folder.resolve("merged.json");
        MergeDocuments.main(new String[] {folder.toString(), target.toString()});
        return new ObjectMapper().readTree(Files.readString(target));
    }
}
