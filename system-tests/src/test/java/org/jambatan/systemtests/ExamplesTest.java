package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the merged document is sent to the demo world as the document says, and does what it says. */
@OnThePlatform
@Order(8)
class ExamplesTest {
    private final World world;
    private final JsonNode document;

    ExamplesTest(World world) {
        this.world = world;
        this.document = Http.anonymous(world.platform().gateway())
                .get("/openapi.json")
                .expecting(200)
                .json();
    }

    @TestFactory
    Stream<DynamicTest> every_example_works_on_the_demo_world() {
        return Sent.operationsOf(document).values().stream()
                .filter(Documented::hasExample)
                .map(operation -> DynamicTest.dynamicTest(
                        operation.id(), () -> new Sent(world, document).expectedAnswerOf(operation)));
    }

    @Test
    void every_operation_has_an_example() {
        var without = Sent.operationsOf(document).values().stream()
                .filter(operation -> !operation.hasExample())
                .map(Documented::id)
                .toList();

        assertThat(without).isEmpty();
    }

    @Test
    void no_two_operations_have_one_name() {
        var names = new ArrayList<String>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method ->
                                names.add(method.getValue().path("operationId").asText())));

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][A-Za-z]+"));
    }

    @Test
    void what_the_demo_world_has_stands_in_the_document_in_the_place_of_placeholders() {
        var ofOffering = document.at("/paths/~1api~1v1~1offerings~1{id}/get/parameters/0/example")
                .asText();

        assertThat(List.of(world.anyone()
                        .get("/offerings/" + ofOffering)
                        .expecting(200)
                        .text("/status")))
                .containsExactly("PUBLISHED");
    }
}
