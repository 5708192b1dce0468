package org.jambatan.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jambatan.testkit.api.ApiDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HttpContractTest {

    private static final String SERVED = """
            {"openapi":"3.1.0","info":{"title":"notes","version":"1"},"servers":[{"url":"http://127.0.0.1:4711"}],
             "paths":{"/b":{"get":{"responses":{"200":{"description":"yes: it is"}}}},"/a":{"get":{"responses":{"200":{"description":"ok"}}}}},
             "components":{"schemas":{"Note":{"type":"object","properties":{"id":{"type":"string"}}}}}}""";

    @TempDir
    Path contracts;

    @BeforeEach
    void not_writing() {
        System.clearProperty("jambatan.contracts.write");
    }

    /** The whole run may have been asked to write; these tests decide for themselves. */
    private static final String ASKED = System.getProperty("jambatan.contracts.write", "false");

    @AfterEach
    void as_asked() {
        System.setProperty("jambatan.contracts.write", ASKED);
    }

    @Test
    void the_document_is_written_sorted_and_without_its_address() throws IOException {
        write("note-service", SERVED);

        assertThat(Files.readString(contracts.resolve("http/note-service.openapi.yaml")))
                .isEqualTo("""
                openapi: 3.1.0
                info:
                  title: notes
                  version: "1"
                paths:
                  /a:
                    get:
                      responses:
                        "200":
                          description: ok
                  /b:
                    get:
                      responses:
                        "200":
                          description: "yes: it is"
                components:
                  schemas:
                    Note:
                      type: object
                      properties:
                        id:
                          type: string
                """);
        assertThatCode(() -> contract("note-service").check(json(SERVED))).doesNotThrowAnyException();
    }

    @Test
    void a_change_that_was_not_written_down_is_found() {
        write("note-service", SERVED);

        assertThatThrownBy(() -> contract("note-service").check(json(SERVED.replace("\"/a\"", "\"/c\""))))
                .hasMessageContaining("is not what the service serves");
    }

    @Test
    void a_change_that_breaks_the_landed_contract_is_found() throws IOException {
        write("note-service", SERVED);
        var landed = Files.createDirectories(contracts.resolve("landed/http"));
        Files.copy(contracts.resolve("http/note-service.openapi.yaml"), landed.resolve("note-service.openapi.yaml"));

        assertThatThrownBy(() -> write("note-service", SERVED.replace("\"/a\"", "\"/c\"")))
                .hasMessageContaining("breaks its clients");
    }

    @Test
    void one_name_for_two_things_is_found() {
        write("note-service", SERVED);

        assertThatThrownBy(() -> write("other-service", SERVED.replace("\"id\"", "\"key\"")))
                .hasMessageContaining("components/schemas/Note is something else in note-service.openapi.yaml");
    }

    private void write(String service, String served) {
        System.setProperty("jambatan.contracts.write", "true");
        try {
            contract(service).check(json(served));
        } finally {
            System.clearProperty("jambatan.contracts.write");
        }
    }

    private HttpContract contract(String service) {
        return new HttpContract(contracts, service);
    }

    private static com.fasterxml.jackson.databind.JsonNode json(String text) {
        return ApiDocument.parse(text).json();
    }
}
