package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jambatan.embedded.parts.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two agencies' systems at the outer listener: each reads its own stream, by the guide's own programs. */
@OnThePlatform
@Order(9)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgencyStreamTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    /** As the demo's second story names it. */
    private static final String MRANTI = "Malaysian Research Accelerator for Technology and Innovation (MRANTI)";

    private final World world;
    private String first;
    private String second;
    private String othersProgramme;
    private String draft;
    private String earlier;
    private Instant between;
    private String later;
    private AgencySystem firstSystem;
    private AgencySystem secondSystem;

    AgencyStreamTest(World world) {
        this.world = world;
    }

    @BeforeAll
    void two_agencies_each_with_a_system_of_its_own() throws IOException {
        Folders.delete(AgencySystem.folder());
        Files.createDirectories(AgencySystem.folder());
        first = world.people().partnerOf("agency");
        second = world.people().partnerOf("mranti");
        firstSystem = added("hub", first, "--with-api");
        secondSystem = added("hub-2", MRANTI);
        othersProgramme =
                world.as("mranti").post("/programmes", """
                        {"name":{"en":"Programme of the second agency (synthetic)"},"sector":"DIGITAL_ECONOMY"}""").expecting(201).id();
        draft = world.as("upm")
                .post("/facilities", Laboratory.facility("Drafted for nobody"))
                .expecting(201)
                .id();
        var offering =
                Laboratory.of(world, "upm", "Laboratory on the stream").offers(world, "Instrument of two mornings");
        try (var ours = EventLog.of(world.platform(), "jambatan.feed." + first);
                var theirs = EventLog.of(world.platform(), "jambatan.feed." + second)) {
            earlier = booked(offering, 9);
            ours.await("booking.confirmed", earlier);
            between = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            later = booked(offering, 14);
            ours.await("booking.confirmed", later);
            theirs.await("programme.opened", othersProgramme);
        }
    }

    private String booked(String offering, int hour) {
        return world.as("biotech")
                .post("/bookings", Slot.onMonday(hour, hour + 1).bookingOf(offering))
                .expecting(201)
                .id();
    }

    private AgencySystem added(String name, String agency, String... more) {
        var file = AgencySystem.folder().resolve(name + ".properties");
        var line = new ArrayList<>(List.of("consumer", "add", name, "--agency", agency, "--to", file.toString()));
        line.addAll(List.of(more));
        var run = world.platform().run(line.toArray(String[]::new)).expecting(0);
        assertThat(run.output()).contains("jambatan.feed.", "SASL_SSL", "ca.pem", "." + name + ".");
        assertThat(run.output()).doesNotContain(AgencySystem.with(file).property("sasl.password"));
        return AgencySystem.with(file);
    }

    @Test
    void the_file_a_consumer_is_given_is_its_own_alone() throws IOException {
        var file = AgencySystem.folder().resolve("hub.properties");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(firstSystem.property("jambatan.group.prefix")).isEqualTo(first + ".hub.");
    }

    @Test
    void a_java_program_reads_what_concerns_its_agency() {
        readsItsOwn(AgencySystem.JAVA);
    }

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "jambatan.browser", matches = "true")
    @ValueSource(strings = {AgencySystem.JAVASCRIPT, AgencySystem.PYTHON})
    void a_program_in_another_language_reads_what_concerns_its_agency(String program) {
        AgencySystem.install(program);
        readsItsOwn(program);
    }

    private void readsItsOwn(String program) {
        var ourState = firstSystem.reads(program, "state");
        assertThat(ourState).anyMatch(line -> line.startsWith("org.jambatan.booking.state.v1 " + earlier));
        assertThat(ourState).anyMatch(line -> line.startsWith("org.jambatan.booking.state.v1 " + later));
        var theirState = secondSystem.reads(program, "state");
        assertThat(theirState).anyMatch(line -> line.startsWith("org.jambatan.programme.state.v1 " + othersProgramme));

        var sinceThen = firstSystem.reads(program, "since", between.toString());
        assertThat(sinceThen)
                .anyMatch(line -> line.startsWith("org.jambatan.booking.confirmed.v1 " + later))
                .noneMatch(line -> line.contains(earlier));
        var ours =
                firstSystem.reads(program, "since", between.minusSeconds(86_400).toString());
        assertThat(ours).anyMatch(line -> line.startsWith("org.jambatan.booking.confirmed.v1 " + earlier));
        var theirs = secondSystem.reads(
                program, "since", between.minusSeconds(86_400).toString());
        assertThat(theirs).anyMatch(line -> line.startsWith("org.jambatan.programme.opened.v1 " + othersProgramme));

        assertThat(ourState).noneMatch(line -> line.contains(othersProgramme) || line.contains(draft));
        assertThat(ours).noneMatch(line -> line.contains(othersProgramme) || line.contains(".drafted."));
        assertThat(theirState)
                .noneMatch(line -> line.contains(earlier) || line.contains(later) || line.contains(draft));
        assertThat(theirs)
                .noneMatch(line -> line.contains(earlier) || line.contains(later) || line.contains(".drafted."));
    }

    @Test
    void an_agency_reads_neither_another_stream_nor_an_internal_topic() {
        for (var topic : List.of("jambatan.feed." + first, "jambatan.bookings", "jambatan.partners.state")) {
            var run = secondSystem.but("jambatan.feed", topic).run(AgencySystem.JAVA, "since", "2026-01-01T00:00:00Z");

            assertThat(run.exitCode()).as(run.output()).isNotZero();
            assertThat(run.output()).contains("TopicAuthorizationException").doesNotContain("org.jambatan.booking");
        }
        var asAnother =
                secondSystem.but("jambatan.group.prefix", first + ".hub.").run(AgencySystem.JAVA, "follow");
        assertThat(asAnother.output()).contains("GroupAuthorizationException");
    }

    @Test
    void a_revoked_system_reads_nothing_more() throws Exception {
        var brief = added("brief", first);
        var output = AgencySystem.folder().resolve("brief.log");
        var reading = brief.start(AgencySystem.JAVA, output, "follow");
        Await.until("it reads", SOON, () -> text(output), said -> said.contains(earlier));

        assertThat(world.platform().run("consumer", "list").expecting(0).output())
                .containsPattern("brief +jambatan.feed." + first)
                .containsPattern("hub-2 +jambatan.feed." + second);
        world.platform().run("consumer", "revoke", "brief").expecting(0);

        assertThat(reading.waitFor(SOON.toSeconds(), TimeUnit.SECONDS))
                .as(text(output))
                .isTrue();
        assertThat(text(output)).contains("AuthorizationException");
        assertThat(brief.run(AgencySystem.JAVA, "state").output()).contains("SaslAuthenticationException");
        assertThat(world.platform().run("consumer", "list").output()).doesNotContain("brief");
        assertThat(world.platform()
                        .run("consumer", "revoke", "brief")
                        .expecting(1)
                        .output())
                .contains("There is no consumer brief.");
    }

    @Test
    void a_system_reads_the_api_as_its_agency_and_changes_nothing() {
        var api = firstSystem.api();

        var me = api.get("/me").expecting(200);
        assertThat(me.texts("/partners", "id")).containsExactly(first);
        assertThat(me.at("/roles").toString()).isEqualTo("[\"event-consumer\"]");
        api.get("/programmes").expecting(200);
        api.post("/programmes", "{\"name\":{\"en\":\"Not its own\"},\"sector\":\"LIFE_SCIENCES\"}")
                .isProblem(403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Hub", "hub.2", "hub*", "ANONYMOUS", "../hub", "hub 2"})
    void a_name_that_could_be_taken_for_more_is_refused(String name) {
        assertThat(world.platform().run("consumer", "add", name).expecting(1).output())
                .contains("A name is");
    }

    @Test
    void what_cannot_be_done_is_said_in_one_sentence(@TempDir Path elsewhere) {
        assertSaid("There is a consumer hub already", "consumer", "add", "hub", "--agency", second);
        assertSaid("There is no one agency Nowhere", "consumer", "add", "lab", "--agency", "Nowhere");
        assertSaid("Name the agency by --agency", "consumer", "add", "lab");
        assertSaid("has an officer already", "officer", "add", "o@agency.example", "--name", "New Officer");
        assertSaid("the platform's own", "client", "add", "jambatan-console", "--redirect", "https://x.example/");
        assertSaid("no address to return to", "client", "add", "portal", "--redirect", "https://*.example/");
        assertSaid("Use it so", "client", "add", "portal");
        var nothingHere = new Platform(elsewhere, FreePorts.forEveryPart());
        for (var line : List.of(
                List.of("consumer", "list"),
                List.of("consumer", "add", "lab"),
                List.of("consumer", "revoke", "lab"),
                List.of("client", "list"),
                List.of("officer", "add", "o@agency.example", "--name", "New Officer"))) {
            var run = nothingHere.run(line.toArray(String[]::new)).expecting(1);
            assertThat(run.output().strip()).isEqualTo("The platform does not run; ./jambatan up --detach starts it.");
        }
    }

    private void assertSaid(String sentence, String... line) {
        var run = world.platform().run(line).expecting(1);
        assertThat(run.output()).contains(sentence);
    }

    @Test
    void a_front_end_is_let_in_and_out_while_all_runs() {
        var origin = "https://portal.example";
        assertThat(preflight(origin)).isEqualTo(403);

        world.platform()
                .run("client", "add", "portal", "--redirect", origin + "/back")
                .expecting(0);

        Await.until("the gateway answers " + origin, SOON, () -> preflight(origin), status -> status == 204);
        assertThat(preflight("https://portal.example.evil.example")).isEqualTo(403);
        assertThat(loginPage("portal", origin + "/back")).isEqualTo(200);
        assertThat(loginPage("portal", origin + "/other")).isEqualTo(400);
        assertThat(world.platform().run("client", "list").expecting(0).output()).contains("portal", origin + "/back");
        world.platform()
                .run("client", "add", "portal", "--redirect", origin + "/back")
                .expecting(0);

        world.platform().run("client", "remove", "portal").expecting(0);

        Await.until("the gateway no longer answers " + origin, SOON, () -> preflight(origin), status -> status == 403);
        assertThat(loginPage("portal", origin + "/back")).isEqualTo(400);
    }

    private int preflight(String origin) {
        return Http.anonymous(world.platform().gateway())
                .once(
                        "OPTIONS",
                        "/api/v1/bookings",
                        "",
                        Map.of("Origin", origin, "Access-Control-Request-Method", "POST"))
                .status();
    }

    private int loginPage(String client, String redirect) {
        return Http.anonymous(world.platform().keycloak())
                .once(
                        "GET",
                        "/realms/jambatan/protocol/openid-connect/auth?response_type=code&scope=openid&client_id="
                                + client
                                + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                                + "&redirect_uri=" + redirect,
                        "",
                        Map.of())
                .status();
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
