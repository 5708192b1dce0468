package org.jambatan.booking.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.jambatan.booking.fixture.AnOrder.command;
import static org.jambatan.booking.fixture.AnOrder.requested;
import static org.jambatan.booking.fixture.Api.read;
import static org.jambatan.testkit.token.Accounts.BIOTECH;
import static org.jambatan.testkit.token.Accounts.FRIM;
import static org.jambatan.testkit.token.Accounts.UPM;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jambatan.booking.BookingServiceTest;
import org.jambatan.booking.fixture.APartner;
import org.jambatan.booking.fixture.AnOffering;
import org.jambatan.booking.fixture.AnOrder;
import org.jambatan.testkit.kafka.Topic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderMessageTest extends BookingServiceTest {

    private static UUID offering;

    @BeforeAll
    static void partners() {
        APartner.everybody();
        offering = AnOrder.offering(AnOffering.anOrderOffering(FRIM));
    }

    @Test
    void the_two_sides_write_to_each_other_in_turn() {
        var order = requested(BIOTECH, offering);

        command(BIOTECH, order, "messages", "{\"text\":\"When may the sample come?\"}")
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("side", equalTo("CUSTOMER"));
        command(FRIM, order, "messages", "{\"text\":\"Any weekday before noon.\"}")
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("side", equalTo("PROVIDER"));

        read(BIOTECH, "/orders/" + order + "/messages?limit=1&count=true")
                .then()
                .body("items.number", contains(1))
                .body("items[0].text", equalTo("When may the sample come?"))
                .body("count", equalTo(2));
        var next = read(BIOTECH, "/orders/" + order + "/messages?limit=1").<String>path("next");
        read(FRIM, "/orders/" + order + "/messages?cursor=" + next).then().body("items.number", contains(2));
        read(UPM, "/orders/" + order + "/messages").then().statusCode(404);
        command(UPM, order, "messages", "{\"text\":\"Me too\"}").then().statusCode(404);
        command(BIOTECH, order, "messages", "{\"text\":\" \"}").then().statusCode(400);
        command(BIOTECH, order, "messages", "{\"text\":\"" + "a".repeat(4001) + "\"}")
                .then()
                .statusCode(400);
    }

    @Test
    void an_event_tells_number_and_side_and_no_word() {
        var order = requested(BIOTECH, offering);
        command(FRIM, order, "messages", "{\"text\":\"A secret\"}").then().statusCode(201);

        try (var orders = Topic.named("jambatan.orders")) {
            var told = orders.awaitEvent("org.jambatan.order.messaged.v1", order);
            assertThat(told.text("/data/number")).isEqualTo("1");
            assertThat(told.text("/data/side")).isEqualTo("PROVIDER");
            assertThat(told.json()).doesNotContain("A secret");
        }
    }

    @Test
    void many_who_write_at_once_get_numbers_without_gap_or_double() throws Exception {
        var order = requested(BIOTECH, offering);
        try (var threads = Executors.newFixedThreadPool(12)) {
            var answers = IntStream.range(0, 24)
                    .mapToObj(number -> threads.submit(() -> command(
                                    number % 2 == 0 ? BIOTECH : FRIM,
                                    order,
                                    "messages",
                                    "{\"text\":\"" + number + "\"}")
                            .statusCode()))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }

        List<Integer> numbers =
                read(BIOTECH, "/orders/" + order + "/messages?limit=200").path("items.number");
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
    }
}
