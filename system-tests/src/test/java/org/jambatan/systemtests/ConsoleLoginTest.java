package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The console's way in, for every account of the demo, and what the gateway serves beside the API. */
@OnThePlatform
@Order(7)
class ConsoleLoginTest {
    private final World world;

    ConsoleLoginTest(World world) {
        this.world = world;
    }

    static List<String> accounts() {
        return People.all();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void every_demo_account_comes_in_by_code_and_pkce_and_is_who_it_should_be(String account) {
        var token = new Login(world.platform()).as(account, People.PASSWORD);

        var me = world.people().with(token).get("/me").expecting(200);

        assertThat(me.list("/partners")).hasSize(People.WITH_A_PARTNER.contains(account) ? 1 : 0);
        assertThat(People.claims(() -> token).path("azp").asText()).isEqualTo("jambatan-console");
    }

    @Test
    void the_console_its_document_and_the_front_page_are_open_to_everyone() {
        var door = Http.anonymous(world.platform().gateway());

        assertThat(door.get("/console/").expecting(200).header("Content-Type")).startsWith("text/html");
        assertThat(door.get("/").expecting(200).header("Content-Type")).startsWith("text/html");
        var document = door.get("/openapi.json").expecting(200);
        assertThat(document.text("/openapi")).startsWith("3.1");
        assertThat(document.at("/paths").fieldNames())
                .toIterable()
                .contains(
                        "/api/v1/me",
                        "/api/v1/partners",
                        "/api/v1/programmes",
                        "/api/v1/agreements",
                        "/api/v1/facilities",
                        "/api/v1/equipment",
                        "/api/v1/offerings",
                        "/api/v1/availability",
                        "/api/v1/bookings",
                        "/api/v1/notifications");
        assertThat(document.body()).contains(world.platform().keycloak() + "/realms/jambatan");
        // What was away while the platform started is told of until it is looked at again.
        Await.until(
                "everything is up",
                Duration.ofSeconds(60),
                () -> door.get("/health").expecting(200).text("/status"),
                "UP"::equals);
    }
}
