package org.jambatan.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The example front-end at the gateway's root, as a company sees it; only {@code ./jambatan check} asks for Chromium. */
@OnThePlatform
@Order(9)
@EnabledIfSystemProperty(named = "jambatan.browser", matches = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrontEndTest {
    private final World world;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private Chromium chromium;
    private Laboratory laboratory;
    private BrowserContext context;

    FrontEndTest(World world) {
        this.world = world;
    }

    @BeforeAll
    void start() {
        chromium = new Chromium();
        laboratory = Laboratory.of(world, "upm", "Front-end laboratory");
    }

    @AfterEach
    void nothing_broke_and_nothing_was_run_that_the_policy_forbids() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void a_company_finds_an_instrument_books_it_and_reads_the_message() {
        laboratory.offers(world, "Desk spectrometer");
        var page = open(chromium.onADesk(), "/");

        find(page, "desk spectrometer");
        assertThat(page.locator("#view h2")).containsText("desk spectrometer");
        Chromium.photograph(page, "search");
        card(page, "Desk spectrometer").click();
        assertThat(page.locator("h2").first()).hasText("Desk spectrometer");
        submit(page, "Sign in to book");
        Chromium.signIn(page, "biotech");

        // Back at the same offering, with the second start of a whole day.
        assertThat(page.locator("#sign-out")).isVisible();
        chooseAWholeDay(page);
        page.locator("input[name=start]").nth(1).check();
        page.locator("#length").selectOption("90");
        page.locator("#purpose").fill("First trial from a browser");
        Chromium.photograph(page, "slots");
        submit(page, "Book");

        assertThat(page.locator(".success")).containsText("Booked.");
        assertThat(page.locator(".success")).containsText("MYR 180.00");
        Chromium.photograph(page, "booked");
        assertThat(page.locator("#inbox .badge")).isVisible();
        page.locator("#inbox").click();
        var message = page.locator(".rows li.unread")
                .filter(new Locator.FilterOptions().setHasText("Desk spectrometer"))
                .first();
        assertThat(message).containsText("Booking confirmed");
        Chromium.photograph(page, "inbox");
        message.locator("button").click();
        assertThat(page.locator(".rows li.read").first()).containsText("Desk spectrometer");
        var bookings = world.as("biotech").get("/bookings?as=customer").expecting(200);
        assertThat(bookings.body()).contains("First trial from a browser");
    }

    @Test
    void a_refusal_is_told_with_its_reasons_and_the_free_times_are_read_again() {
        var offering = Laboratory.of(world, "upm", "Contested laboratory").offers(world, "Contested spectrometer");
        var page = open(chromium.onADesk(), "/#/offering/" + offering);
        submit(page, "Sign in to book");
        Chromium.signIn(page, "biotech");
        chooseAWholeDay(page);
        var start = page.locator("input[name=start]").first().getAttribute("value");
        var end = java.time.Instant.parse(start).plus(Duration.ofHours(1));
        world.as("startup")
                .post("/bookings", """
                        {"items":[{"offeringId":"%s","start":"%s","end":"%s"}]}""".formatted(offering, start, end))
                .expecting(201);

        submit(page, "Book");

        assertThat(page.locator(".problem li")).hasCount(1);
        assertThat(page.locator(".problem")).containsText("When you ask for help, quote");
        assertThat(page.locator("input[name=start][value='" + start + "']")).hasCount(0);
        Chromium.photograph(page, "refused");
    }

    @Test
    void the_page_speaks_three_languages_and_finds_the_session_again_after_a_reload() {
        var page = open(chromium.onADesk(), "/");
        page.locator("#sign-in").click();
        Chromium.signIn(page, "biotech");
        assertThat(page.locator("#sign-out")).isVisible();

        page.locator("#language").selectOption("zh");
        assertThat(page.locator("h1")).hasText("实验室比您想象的更近");
        assertThat(page.locator("html")).hasAttribute("lang", "zh");
        page.locator("#language").selectOption("ms");
        assertThat(page.locator("#sign-out")).hasText("Log keluar");
        page.reload();

        assertThat(page.locator("#sign-out")).hasText("Log keluar");
        assertThat((String) page.evaluate("JSON.stringify({...sessionStorage, ...localStorage})"))
                .doesNotContain("eyJ");
        page.locator("#sign-out").click();
        assertThat(page.locator("#sign-in")).isVisible();
        page.reload();
        assertThat(page.locator("#sign-in")).isVisible();
    }

    @Test
    void on_a_phone_everything_fits_and_the_keyboard_alone_is_enough() {
        laboratory.offers(world, "Pocket spectrometer");
        var page = open(chromium.onAPhone(), "/");
        find(page, "pocket spectrometer");
        assertThat(page.locator("#view h2")).containsText("pocket spectrometer");
        fits(page);
        Chromium.photograph(page, "phone-search");

        card(page, "Pocket spectrometer").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("input[name=start]").first()).isAttached();
        page.locator("#view [type=submit]").focus();
        page.keyboard().press("Enter");
        Chromium.signIn(page, "startup");
        page.locator("input[name=day]").first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("input[name=day]").nth(1)).isChecked();
        page.locator("input[name=start]").first().focus();
        page.keyboard().press("ArrowRight");
        page.locator("#purpose").focus();
        page.keyboard().type("By keyboard");
        fits(page);
        Chromium.photograph(page, "phone-slots");
        page.keyboard().press("Enter");

        assertThat(page.locator(".success")).containsText("Booked.");
        page.locator(".success a").click();
        assertThat(page.locator(".rows li").first()).containsText("Pocket spectrometer");
        fits(page);
        Chromium.photograph(page, "phone-inbox");
    }

    @Test
    void every_field_and_button_has_a_name_for_who_cannot_see_it() {
        var offering = laboratory.offers(world, "Named spectrometer");
        var page = open(chromium.onADesk(), "/#/offering/" + offering);
        assertThat(page.locator("input[name=start]").first()).isAttached();

        var nameless = page.evaluate("""
                () => [...document.querySelectorAll("input, select, textarea, button, a")]
                    .filter((one) => !one.closest("[hidden]"))
                    .filter((one) => !(one.labels?.length > 0 || one.textContent.trim() !== "" || one.ariaLabel))
                    .map((one) => one.outerHTML)""");

        assertThat((List<?>) nameless).isEmpty();
        assertThat((Integer) page.evaluate("document.querySelectorAll('main, header, footer, h1').length"))
                .isEqualTo(4);
        assertThat(page.locator("fieldset legend")).hasCount(2);
    }

    @Test
    void a_lost_network_is_told_and_can_be_tried_again() {
        var page = open(chromium.onADesk(), "/");
        assertThat(page.locator(".card").first()).isVisible();

        context.setOffline(true);
        find(page, "microscope");
        assertThat(page.locator(".problem")).containsText("could not be reached", patiently());
        context.setOffline(false);
        page.locator(".problem button").click();

        assertThat(page.locator(".card").first()).containsText("microscope");
    }

    @Test
    void a_token_that_has_run_out_is_renewed_without_a_word() {
        var page = open(chromium.onADesk(), "/");
        page.locator("#sign-in").click();
        Chromium.signIn(page, "biotech");
        assertThat(page.locator("#sign-out")).isVisible();
        var refused = new AtomicInteger();
        var renewals = new AtomicInteger();
        page.route("**/api/v1/bookings*", route -> {
            if (refused.getAndIncrement() == 0) {
                route.fulfill(new Route.FulfillOptions()
                        .setStatus(401)
                        .setContentType("application/problem+json")
                        .setBody("{\"code\":\"unauthenticated\",\"title\":\"Unauthenticated\",\"status\":401}"));
            } else {
                route.resume();
            }
        });
        page.onRequest(request -> {
            if (request.url().endsWith("/token") && request.postData().contains("refresh_token")) {
                renewals.incrementAndGet();
            }
        });

        page.locator("nav a[href='#/bookings']").click();

        assertThat(page.locator("#view h2")).hasText("Bookings");
        assertThat(refused.get()).isEqualTo(2);
        assertThat(renewals.get()).isEqualTo(1);
    }

    @Test
    void a_session_that_is_over_asks_to_sign_in_again() {
        var page = open(chromium.onADesk(), "/");
        page.locator("#sign-in").click();
        Chromium.signIn(page, "biotech");
        assertThat(page.locator("#sign-out")).isVisible();
        page.route(
                "**/api/v1/bookings*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(401)
                        .setContentType("application/problem+json")
                        .setBody("{\"code\":\"unauthenticated\",\"title\":\"Unauthenticated\",\"status\":401}")));
        page.route(
                "**/protocol/openid-connect/token",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(400)
                        .setContentType("application/json")
                        .setBody("{\"error\":\"invalid_grant\"}")));

        page.locator("nav a[href='#/bookings']").click();

        assertThat(page.locator(".problem")).containsText("Your session is over. Please sign in again.");
        assertThat(page.locator("#sign-in")).isVisible();
    }

    @Test
    void an_answer_to_a_sign_in_that_was_not_begun_here_is_not_taken() {
        var page = open(chromium.onADesk(), "/?state=somebody-elses&code=stolen");

        assertThat(page.locator(".problem")).containsText("not begun here");
        assertThat(page.locator("#sign-in")).isVisible();
        assertThat(page.url()).doesNotContain("stolen");
    }

    private Page open(BrowserContext opened, String path) {
        context = opened;
        complaints.clear();
        var page = opened.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.navigate(world.platform().gateway() + path);
        return page;
    }

    private static void find(Page page, String words) {
        page.locator("#words").fill(words);
        page.keyboard().press("Enter");
    }

    /** The first day on offer may be today, with an hour or less of it left. */
    private static void chooseAWholeDay(Page page) {
        page.locator("input[name=day]").nth(1).check();
    }

    private static Locator card(Page page, String name) {
        return page.locator(".card a", new Page.LocatorOptions().setHasText(name))
                .first();
    }

    private static void submit(Page page, String name) {
        page.locator("#view [type=submit]", new Page.LocatorOptions().setHasText(name))
                .click();
    }

    private static void fits(Page page) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    /** The client tries a few times before it gives up. */
    private static com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions patiently() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    }
}
