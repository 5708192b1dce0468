package org.jambatan.booking.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.jambatan.booking.fixture.AFile.content;
import static org.jambatan.booking.fixture.AFile.result;
import static org.jambatan.booking.fixture.AnOrder.accept;
import static org.jambatan.booking.fixture.AnOrder.command;
import static org.jambatan.booking.fixture.AnOrder.requested;
import static org.jambatan.booking.fixture.AnOrder.started;
import static org.jambatan.booking.fixture.Api.read;
import static org.jambatan.testkit.token.Accounts.BIOTECH;
import static org.jambatan.testkit.token.Accounts.FRIM;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jambatan.booking.BookingServiceTest;
import org.jambatan.booking.fixture.AFile;
import org.jambatan.booking.fixture.APartner;
import org.jambatan.booking.fixture.AnOffering;
import org.jambatan.booking.fixture.AnOrder;
import org.jambatan.testkit.kafka.Topic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Results are the customer's from the state on that the offering's terms name, and no moment earlier. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleaseTest extends BookingServiceTest {

    private static final String PAID = "{\"reference\":\"Receipt 9\",\"settledOn\":\"2026-01-25\"}";

    private static UUID oncePaid;
    private static UUID onceDelivered;

    @BeforeAll
    static void partners() {
        APartner.everybody();
        oncePaid = AnOrder.offering(
                AnOffering.anOrderOffering(FRIM).ordering("depositPercent", 0).ordering("releaseFrom", "SETTLED"));
        onceDelivered = AnOrder.offering(
                AnOffering.anOrderOffering(FRIM).ordering("depositPercent", 0).ordering("releaseFrom", "DELIVERED"));
    }

    @Test
    void results_are_hidden_until_the_order_is_paid_and_released_and_each_download_is_on_record() {
        var order = started(BIOTECH, FRIM, oncePaid);
        var report = result(FRIM, order, "report.pdf");
        AFile.send(BIOTECH, order, "mine.pdf", "application/pdf", AFile.PDF, "&result=true")
                .then()
                .statusCode(409)
                .body("refusals.code", contains("result-of-the-customer"));
        release(order).then().statusCode(409).body("refusals.code", contains("not-delivered-yet"));
        command(FRIM, order, "delivery", "{}").then().statusCode(200);
        release(order)
                .then()
                .statusCode(409)
                .body("code", equalTo("release-refused"))
                .body("refusals.code", contains("not-settled-yet"));
        content(BIOTECH, order, report).then().statusCode(404);
        read(BIOTECH, "/orders/" + order + "/files/" + report).then().statusCode(404);
        read(BIOTECH, "/orders/" + order + "/files?count=true")
                .then()
                .body("items", empty())
                .body("count", equalTo(0));
        content(FRIM, order, report).then().statusCode(200);
        read(BIOTECH, "/orders/" + order + "/downloads").then().body("items", empty());
        command(FRIM, order, "settlement", PAID).then().statusCode(200).body("actions", hasItem("release"));
        content(BIOTECH, order, report).then().statusCode(404);
        command(BIOTECH, order, "release", "{}").then().statusCode(403);

        release(order).then().statusCode(200).body("results.id", contains(report.toString()));

        content(BIOTECH, order, report).then().statusCode(200);
        read(FRIM, "/orders/" + order + "/downloads?count=true")
                .then()
                .body("items.side", contains("CUSTOMER", "PROVIDER"))
                .body("items[0].fileId", equalTo(report.toString()))
                .body("items[0].account", equalTo(BIOTECH.id().toString()))
                .body("count", equalTo(2));
        release(order).then().statusCode(409).body("code", equalTo("illegal-in-state"));
        command(FRIM, order, "files/" + report + "/withdrawal", "{}")
                .then()
                .statusCode(409)
                .body("refusals.code", contains("released-already"));
        try (var orders = Topic.named("jambatan.orders")) {
            orders.awaitEvent("org.jambatan.order.released.v1", order);
        }
    }

    @Test
    void where_the_terms_say_so_results_are_released_before_they_are_paid() {
        var order = started(BIOTECH, FRIM, onceDelivered);
        var report = result(FRIM, order, "report.pdf");
        release(order).then().statusCode(409);
        command(FRIM, order, "delivery", "{}").then().statusCode(200);

        release(order).then().statusCode(200).body("status", equalTo("DELIVERED"));

        content(BIOTECH, order, report).then().statusCode(200);
    }

    /** Commands at random, over HTTP, by either side; the seed is fixed. What was released was so by its terms. */
    @Test
    void no_path_of_commands_releases_or_shows_what_the_terms_forbid() {
        var random = new Random(2_027);
        var released = 0;
        for (var walk = 0; walk < 16; walk++) {
            var early = walk % 2 == 0;
            var order = requested(BIOTECH, early ? onceDelivered : oncePaid);
            var report = result(FRIM, order, "report.pdf");
            var isReleased = false;
            for (var step = 0; step < 16; step++) {
                var before = read(FRIM, "/orders/" + order).<String>path("status");
                // Every other step goes on; the rest are whatever somebody may try.
                if (random.nextBoolean()) {
                    goOn(order, before);
                } else if (tries(random.nextInt(8), order)) {
                    assertThat(before).isIn(early ? List.of("DELIVERED", "SETTLED") : List.of("SETTLED"));
                    isReleased = true;
                    released++;
                }
                assertThat(content(BIOTECH, order, report).statusCode())
                        .as("walk %d, step %d, %s", walk, step, before)
                        .isEqualTo(isReleased ? 200 : 404);
            }
        }
        assertThat(released).isGreaterThan(3); // or the walk has shown nothing
    }

    private static void goOn(UUID order, String status) {
        switch (status) {
            case "REQUESTED" -> command(FRIM, order, "quotes", AnOrder.THREE_SAMPLES);
            case "QUOTED" -> {
                for (var version = 1; version < 5; version++) {
                    accept(BIOTECH, order, version);
                }
            }
            case "ACCEPTED" -> command(FRIM, order, "start", "{}");
            case "IN_PROGRESS" -> command(FRIM, order, "delivery", "{}");
            case "DELIVERED" -> command(FRIM, order, "settlement", PAID);
            default -> assertThat(status).isEqualTo("SETTLED");
        }
    }

    /** Whether by this the results were released. */
    private static boolean tries(int what, UUID order) {
        switch (what) {
            case 0 -> command(FRIM, order, "quotes", AnOrder.THREE_SAMPLES);
            case 1 -> command(FRIM, order, "delivery", "{}");
            case 2 -> command(BIOTECH, order, "settlement", PAID);
            case 3 -> command(BIOTECH, order, "release", "{}").then().statusCode(403);
            case 4 -> command(BIOTECH, order, "messages", "{\"text\":\"Where is it?\"}");
            default -> {
                return release(order).statusCode() == 200;
            }
        }
        return false;
    }

    private static io.restassured.response.Response release(UUID order) {
        return command(FRIM, order, "release", "{}");
    }
}
