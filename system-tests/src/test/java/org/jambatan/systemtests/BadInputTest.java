package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jambatan.embedded.http.PasswordTokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not come in: each refused as documented, every fault named, nothing stored and nothing published. */
@OnThePlatform
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private static final int ONE_MEBIBYTE = 1_048_576;
    private static final List<String> TOPICS = List.of(
            "jambatan.bookings", "jambatan.catalog", "jambatan.partners", "jambatan.programmes", "jambatan.agreements");

    private final World world;
    private final RawSocket socket;
    private String offering = "";
    private String facility = "";
    private List<Long> publishedBefore = List.of();
    private List<Integer> storedBefore = List.of();

    BadInputTest(World world) {
        this.world = world;
        this.socket = new RawSocket(world.platform());
    }

    @BeforeAll
    void a_quiet_platform_with_one_offering() {
        var laboratory = Laboratory.of(world, "unisel", "Strict laboratory");
        facility = laboratory.facility();
        offering = laboratory.offers(world, "Instrument with strict hours");
        try (var catalog = EventLog.of(world.platform(), "jambatan.catalog")) {
            catalog.await("offering.published", offering);
        }
        publishedBefore = Await.until(
                        "the relays are quiet",
                        () -> List.of(published(), pauseThenPublished()),
                        seen -> seen.getFirst().equals(seen.getLast()))
                .getLast();
        storedBefore = stored();
    }

    @AfterAll
    void nothing_was_stored_and_nothing_published() {
        assertThat(stored()).isEqualTo(storedBefore);
        assertThat(pauseThenPublished()).isEqualTo(publishedBefore);
    }

    private List<Long> published() {
        var ends = new ArrayList<Long>();
        for (var topic : TOPICS) {
            try (var log = EventLog.of(world.platform(), topic)) {
                ends.add(log.end());
            }
        }
        return ends;
    }

    /** The relay looks every second at the latest: what it has not told after three it does not have. */
    private List<Long> pauseThenPublished() {
        LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
        return published();
    }

    private List<Integer> stored() {
        return List.of(
                count("biotech", "/bookings"),
                count("unisel", "/facilities"),
                count("unisel", "/equipment"),
                count("unisel", "/offerings"),
                count("agency", "/partners"),
                count("agency", "/programmes"),
                count("agency", "/agreements"));
    }

    private int count(String account, String path) {
        return world.as(account).get(path + "?limit=200").expecting(200).items().size();
    }

    // Shape: 400 with every violation.

    @Test
    void every_unknown_field_is_named() {
        var refused = book("""
                {"items":[{"offeringId":"%s","start":"2027-01-04T10:00:00+08:00","end":"2027-01-04T12:00:00+08:00",
                           "discount":100}],"vip":true}""".formatted(offering));

        refused.isProblem(400, "invalid-input");
        assertThat(refused.texts("/violations", "field")).contains("items[0].discount", "vip");
    }

    @Test
    void every_wrong_type_and_every_missing_field_is_named() {
        var refused = world.as("unisel").once("POST", "/offerings", """
                {"facilityId":17,"kind":"JUGGLING","mode":"SLOT","capacity":"many","slotMinutes":30.5}""", Map.of());

        refused.isProblem(400, "invalid-input");
        assertThat(refused.texts("/violations", "field")).contains("facilityId", "kind", "capacity");
    }

    @Test
    void text_that_is_too_long_is_refused_wherever_it_stands() {
        var refused = world.as("unisel")
                .once("POST", "/facilities", """
                {"name":{"en":"%s"},"kind":"LABORATORY","timeZone":"Asia/Kuala_Lumpur",
                 "address":{"line1":"%s","city":"Serdang","country":"MY"},
                 "coordinates":{"latitude":2.99,"longitude":101.7}}""".formatted("x".repeat(5_000), "y".repeat(5_000)), Map.of());

        refused.isProblem(400, "invalid-input");
        assertThat(refused.texts("/violations", "field"))
                .anyMatch(field -> field.startsWith("name"))
                .anyMatch(field -> field.startsWith("address"));
    }

    @Test
    void numbers_out_of_range_and_unknown_zones_and_countries_are_refused() {
        var refused = world.as("unisel").once("POST", "/facilities", """
                {"name":{"en":"Off the map"},"kind":"LABORATORY","timeZone":"Asia/Atlantis",
                 "address":{"line1":"1","city":"Serdang","country":"Malaysia"},
                 "coordinates":{"latitude":299,"longitude":-1017}}""", Map.of());

        refused.isProblem(400, "invalid-input");
        assertThat(refused.texts("/violations", "field"))
                .contains("timeZone", "coordinates.latitude", "coordinates.longitude");
    }

    @Test
    void an_end_before_its_start_is_refused() {
        book(Slot.onMonday(12, 10).bookingOf(offering)).isProblem(400, "invalid-input");
    }

    @Test
    void what_is_no_json_is_refused() {
        book("{items}").isProblem(400, "malformed-json");
        book("{\"items\":[").expecting(400);
        book("[]").expecting(400);
        book("null").expecting(400);
        world.as("biotech")
                .once("POST", "/bookings", "items=all", Map.of("Content-Type", "application/x-www-form-urlencoded"))
                .isProblem(415, "unsupported-media-type");
    }

    @Test
    void queries_are_held_to_their_shape_too() {
        world.anyone().get("/offerings?limit=0").expecting(400);
        world.anyone().get("/offerings?limit=many").expecting(400);
        world.anyone().get("/offerings?cursor=forged").expecting(400);
        world.anyone()
                .get("/availability?offeringId=" + offering + "&from=yesterday&to=never")
                .expecting(400);
        world.as("biotech").get("/bookings/not-an-id").expecting(400, 404);
    }

    // Meaning: 409 with every refusal.

    @Test
    void outside_the_opening_hours_and_off_the_grid_are_refused_together() {
        var early = Slot.onMonday(3, 4).later(Duration.ofMinutes(7));

        var refused = book(early.bookingOf(offering));

        refused.isProblem(409, "booking-refused");
        assertThat(refused.texts("/refusals", "code")).contains("outside-opening-hours", "off-grid");
    }

    @Test
    void the_past_is_refused() {
        var past = Slot.on(LocalDate.now(Slot.KUALA_LUMPUR).minusDays(40), 10, 12);

        var refused = book(past.bookingOf(offering));

        refused.isProblem(409, "booking-refused");
        assertThat(refused.texts("/refusals", "code")).contains("in-the-past");
    }

    @Test
    void an_offering_that_nobody_knows_is_a_refusal() {
        var wish = Slot.onMonday(10, 12).bookingOf(UUID.randomUUID().toString());

        var refused = world.as("biotech").once("POST", "/bookings", wish, Map.of());

        refused.isProblem(409, "booking-refused");
        assertThat(refused.texts("/refusals", "code")).containsExactly("offering-unknown");
    }

    @Test
    void a_foreign_facility_is_as_unknown_as_one_that_is_not_there() {
        for (var id : List.of(facility, UUID.randomUUID().toString())) {
            var refused = world.as("upm").once("POST", "/equipment", Laboratory.equipment(id, "Cuckoo"), Map.of());

            refused.expecting(409);
            assertThat(refused.texts("/refusals", "code")).contains("facility-unknown");
        }
    }

    @Test
    void only_a_member_of_a_confirmed_partner_books() {
        var slot = Slot.onMonday(10, 12).bookingOf(offering);

        world.as("entrant").once("POST", "/bookings", slot, Map.of()).expecting(403);
        world.as("auditor").once("POST", "/bookings", slot, Map.of()).isProblem(403, "forbidden");
        world.as("biotech")
                .post("/agreements", """
                {"type":"LOC","title":{"en":"In another's name"},"programmeId":"%s",
                 "parties":[{"partnerId":"%s","role":"ISSUER"},{"partnerId":"%s","role":"RECIPIENT"}],
                 "effectiveFrom":"2026-01-01"}""".formatted(
                                world.anyone().get("/programmes").text("/items/0/id"),
                                world.people().partnerOf("upm"),
                                world.people().partnerOf("agency")))
                .expecting(400, 403, 409);
    }

    // Identity: 401, whatever is claimed.

    @Test
    void a_token_must_be_there_and_be_one() {
        world.anyone().get("/me").isProblem(401, "unauthenticated");
        for (var bad :
                List.of("garbage", "a.b.c", world.people().tokenOf("biotech").get() + "x")) {
            var refused = world.people().with(bad).get("/me");
            refused.isProblem(401, "token-refused");
            assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        var forKeycloakItself = tokenBy("jambatan", "admin-cli", "biotech", People.PASSWORD);
        assertThat(People.claims(forKeycloakItself).path("aud").toString()).doesNotContain("jambatan-api");

        world.people().with(forKeycloakItself.get()).get("/me").isProblem(401, "token-refused");
    }

    @Test
    void a_token_of_another_realm_is_refused() {
        var ofTheMaster =
                tokenBy("master", "admin-cli", "admin", world.platform().secret("keycloak.admin"));

        world.people().with(ofTheMaster.get()).get("/me").isProblem(401, "token-refused");
    }

    @Test
    void an_expired_token_is_refused() {
        var admin = new KeycloakAdmin(world.platform());
        var client = admin.addShortLivedClient("short-lived").text("/0/id");
        try {
            var token = tokenBy("jambatan", "short-lived", "biotech", People.PASSWORD)
                    .get();
            assertThat(People.claims(() -> token).path("aud").toString()).contains("jambatan-api");

            var refused = Await.until(
                    "the token ends",
                    () -> world.people().with(token).once("GET", "/me", "", Map.of()),
                    reply -> reply.status() == 401);

            refused.isProblem(401, "token-refused");
        } finally {
            admin.removeClient(client);
        }
    }

    private PasswordTokens tokenBy(String realm, String client, String account, String password) {
        return new PasswordTokens(world.platform().keycloak(), realm, client, account, password);
    }

    @Test
    void forged_headers_make_nobody_anybody() {
        var forged = new HashMap<String, String>();
        var upm = world.people().partnerOf("upm");
        for (var name : List.of(
                "X-User", "X-Forwarded-User", "X-Account", "X-Partner-Id", "X-Jambatan-Partner", "X-Remote-User")) {
            forged.put(name, upm);
        }
        forged.put("X-Roles", "agency-officer");
        forged.put("X-Forwarded-For", "127.0.0.1");
        forged.put("X-Forwarded-Prefix", "/q");
        forged.put("X-Original-URL", "/api/v1/me");

        world.anyone().once("GET", "/me", "", forged).isProblem(401, "unauthenticated");
        var me = world.as("biotech").once("GET", "/me", "", forged).expecting(200);
        assertThat(me.json()).isEqualTo(world.as("biotech").get("/me").json());
        assertThat(me.body()).doesNotContain(upm);
    }

    // The wire.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/bookings;jsessionid=1",
                "/api/v1/offerings/..;/bookings",
                "/api/v1/../v1/bookings",
                "/api/v1/%2e%2e/v1/bookings",
                "/api/v1/%2E%2E%2Fbookings",
                "/api/v1//bookings",
                "//api/v1/bookings",
                "/api/v1/bookings%2f",
                "/api/v1/bookings%5c..",
                "/api/v1/bookings%3bx=1",
                "/api/v1/%252e%252e/bookings",
                "/api/v1/./bookings",
                "/api/v1/bookings%00",
                "/api/v1/bookings?x=%00",
                "/q/../api/v1/bookings"
            })
    void a_path_with_a_trick_in_it_is_refused_whoever_asks(String target) {
        var bearer =
                "Authorization: Bearer " + world.people().tokenOf("biotech").get();

        socket.get(target).isProblem(400, "ambiguous-target");
        socket.get(target, bearer).isProblem(400, "ambiguous-target");
    }

    /** The parser itself refuses these before any of our code sees them; their answer has no body. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1\\bookings", "/api/v1/bookings?x=\u0001"})
    void what_is_no_request_target_at_all_is_refused_by_the_parser(String target) {
        assertThat(socket.get(target).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/openapi", "/q/dev", "/api/v2/bookings", "/api/v1/nothing", "/admin"})
    void what_is_not_served_is_not_there(String target) {
        socket.get(target).isProblem(404, "not-found");
    }

    @Test
    void a_target_beyond_eight_kibibytes_is_refused_but_a_long_chinese_query_is_not() {
        socket.get("/api/v1/offerings?q=" + "a".repeat(9_000)).isProblem(414, "target-too-long");
        world.anyone().get("/offerings?q=" + "%E7%94%9F".repeat(450)).expecting(200, 400);
    }

    @Test
    void a_body_that_says_it_is_too_long_is_refused_before_it_is_read() {
        var head = "POST /api/v1/bookings HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + bearer()
                + "Content-Type: application/json\r\nContent-Length: " + 2 * ONE_MEBIBYTE + "\r\n\r\n";

        socket.exchange("POST of 2 MiB", List.of(head)).isProblem(413, "body-too-large");
    }

    @Test
    void a_body_that_grows_too_long_in_chunks_is_refused() {
        var pieces = new ArrayList<String>();
        pieces.add("POST /api/v1/bookings HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + bearer()
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 32; i++) {
            pieces.add("10000\r\n" + " ".repeat(65_536) + "\r\n");
        }
        pieces.add("0\r\n\r\n");

        socket.exchange("POST of 2 MiB in chunks", pieces).isProblem(413, "body-too-large");
    }

    @Test
    void an_idempotency_key_is_not_a_place_for_a_novel() {
        world.as("biotech")
                .once(
                        "POST",
                        "/bookings",
                        Slot.onMonday(10, 12).bookingOf(offering),
                        Map.of("Idempotency-Key", "k".repeat(5_000)))
                .expecting(400);
    }

    private String bearer() {
        return "Authorization: Bearer " + world.people().tokenOf("biotech").get() + "\r\n";
    }

    private Reply book(String body) {
        return world.as("biotech").post("/bookings", body);
    }
}
