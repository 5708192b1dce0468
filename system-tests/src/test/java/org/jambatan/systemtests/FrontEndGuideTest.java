package org.jambatan.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.jambatan.embedded.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The guide for front-end developers, followed to the letter: its blocks are written to the files they name, its
 * commands are run, and the page is used in Chromium. Only the addresses are those of this run's platform.
 */
@OnThePlatform
@Order(9)
@EnabledIfSystemProperty(named = "jambatan.browser", matches = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrontEndGuideTest {
    /** The one of the client partner-web, and of the gateway's CORS, in the demo. */
    private static final int PORT = 5173;

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w+ (\\S+)\\n(.*?)^```$");

    private final World world;
    private Chromium chromium;
    private HttpServer server;
    private Path folder;

    FrontEndGuideTest(World world) {
        this.world = world;
    }

    @BeforeAll
    void follow_the_guide(@TempDir Path home) throws IOException, InterruptedException {
        var blocks = blocksOfTheGuide();
        folder = home.resolve("first-booking");
        shell(home, blocks.remove("install"));
        for (var file : blocks.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        // What jwebserver serves with.
        server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT),
                folder.toRealPath(),
                SimpleFileServer.OutputLevel.NONE);
        server.start();
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
        server.stop(0);
    }

    @Test
    void a_newcomer_books_from_a_page_of_his_own() {
        var offering = "Guide interferometer";
        Laboratory.of(world, "upm", "Guide laboratory").offers(world, offering);
        try (var context = chromium.onADesk()) {
            var errors = new CopyOnWriteArrayList<String>();
            var page = context.newPage();
            page.onPageError(errors::add);
            page.navigate("http://localhost:" + PORT);
            page.locator("#sign-in").click();
            Chromium.signIn(page, "biotech");
            assertThat(page.locator("#who")).containsText("Hello, ");

            page.locator("input[name=q]").fill(offering);
            page.keyboard().press("Enter");
            page.locator("#found li", new Page.LocatorOptions().setHasText(offering))
                    .locator("button")
                    .click();
            // The first may be what is left of today.
            page.locator("#free button").nth(1).click();

            assertThat(page.locator("#said")).hasText("CONFIRMED: 120.00 MYR");
            var message = page.locator("#inbox li", new Page.LocatorOptions().setHasText(offering));
            assertThat(message.first())
                    .containsText("Booking confirmed", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
            message.first().locator("button").click();
            assertThat(message.first().locator("button")).hasCount(0);
            Chromium.photograph(page, "guide");
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void the_package_checks_strictly_and_says_its_version() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("strict.ts"), """
                import { entityTagOf, Jambatan, JambatanProblem, type BookingView, type Translated } from "jambatan-client";
                import { SignIn } from "jambatan-client/sign-in";

                const signIn = new SignIn({ issuer: "http://localhost:8180/realms/jambatan", clientId: "partner-web" });
                const jambatan = new Jambatan({ baseUrl: "http://localhost:8080", token: signIn.token });
                export async function names(q: string): Promise<(Translated | undefined)[]> {
                    const all: (Translated | undefined)[] = [];
                    for await (const offering of jambatan.listOfferings({ q })) all.push(offering.name);
                    return all;
                }
                export async function book(offeringId: string, start: string, end: string): Promise<BookingView | undefined> {
                    try {
                        const booking = await jambatan.createBooking({ body: { items: [{ offeringId, start, end }] } });
                        await jambatan.cancelBooking({ id: booking.id ?? "" }, { ifMatch: entityTagOf(booking) ?? "*" });
                        return booking;
                    } catch (problem) {
                        if (problem instanceof JambatanProblem && problem.says("slot-taken")) return undefined;
                        throw problem;
                    }
                }
                // @ts-expect-error a booking without items is none
                void jambatan.createBooking({ body: {} });
                // @ts-expect-error a change names the version that was read
                void jambatan.updateOffering({ id: "1", body: {} });
                """);

        shell(
                folder,
                Home.folder().resolve("clients/typescript/node_modules/.bin/tsc")
                        + " --strict --noEmit --target ES2022 --module NodeNext --lib ES2022,DOM,DOM.Iterable strict.ts");
    }

    /** The same modules, in the other place where they run. */
    @Test
    void the_package_reads_the_platform_from_node() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("read.mjs"), """
                import assert from "node:assert";
                import { Jambatan, JambatanProblem } from "jambatan-client";
                const jambatan = new Jambatan({ baseUrl: process.argv[2] });
                let count = 0;
                for await (const offering of jambatan.listOfferings({ limit: 2 })) { assert.ok(offering.id); count++; }
                assert.ok(count > 2, "more than a page");
                await assert.rejects(jambatan.getOffering({ id: "0192f3a0-7b1c-7d00-8000-000000000000" }),
                    (problem) => problem instanceof JambatanProblem && problem.code === "not-found" && problem.traceId.length === 32);
                await assert.rejects(jambatan.createBooking({ body: { items: [] } }), (problem) => problem.status === 401);
                """);

        shell(folder, "node read.mjs " + world.platform().gateway());
    }

    private Map<String, String> blocksOfTheGuide() throws IOException {
        var text = Files.readString(Home.folder().resolve("docs/guides/front-end.md"))
                .replace("http://localhost:8080", world.platform().gateway())
                .replace("http://localhost:8180", world.platform().keycloak());
        var blocks = new LinkedHashMap<String, String>();
        var found = BLOCK.matcher(text);
        while (found.find()) {
            blocks.merge(found.group(1), found.group(2), (before, more) -> before + "\n" + more);
        }
        assertThat(blocks.keySet()).containsExactly("install", "index.html", "app.js");
        return blocks;
    }

    private static void shell(Path folder, String commands) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of("sh", "-ec", commands))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
