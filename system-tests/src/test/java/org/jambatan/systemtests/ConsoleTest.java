package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator at the console, in a real browser; only {@code ./jambatan check} asks for Chromium. */
@OnThePlatform
@Order(8)
@EnabledIfSystemProperty(named = "jambatan.browser", matches = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleTest {
    private final World world;
    private Playwright playwright;
    private Browser browser;

    ConsoleTest(World world) {
        this.world = world;
    }

    @BeforeAll
    void start() {
        var chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Chromium is needed for the browser tests; install chromium."));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setChromiumSandbox(false)
                        .setArgs(List.of("--disable-dev-shm-usage", "--disable-gpu")));
    }

    @AfterAll
    void stop() {
        browser.close();
        playwright.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency", "upm", "biotech"})
    void one_authorizes_at_the_console_and_calls_the_api_as_oneself(String account) {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            var errors = new CopyOnWriteArrayList<String>();
            page.onPageError(errors::add);
            page.navigate(world.platform().gateway() + "/console");

            authorize(page, account);
            var answer = callMe(page);

            page.screenshot(new Page.ScreenshotOptions().setPath(screenshot(account)));
            assertThat(answer).contains(world.people().partnerOf(account), "\"roles\"");
            assertThat(errors).isEmpty();
        }
    }

    private static void authorize(Page page, String account) {
        page.locator("button.authorize").first().click();
        var dialogue = page.locator(".modal-ux");
        dialogue.locator("button.authorize").last().waitFor();
        var popup = page.waitForPopup(
                () -> dialogue.locator("button.authorize").last().click());
        popup.locator("#username").fill(account);
        popup.locator("#kc-login").click();
        popup.locator("#password").fill(People.PASSWORD);
        popup.locator("#kc-login").click();
        dialogue.locator("button", new Locator.LocatorOptions().setHasText("Logout"))
                .first()
                .waitFor();
        dialogue.locator("button.btn-done").first().click();
    }

    /** Returns the body that the console shows. */
    private static String callMe(Page page) {
        var operation = page.locator(".opblock-get")
                .filter(new Locator.FilterOptions().setHas(page.locator("[data-path='/api/v1/me']")));
        operation.locator(".opblock-summary").click();
        operation.locator(".try-out__btn").click();
        operation.locator("button.execute").click();
        var status =
                operation.locator(".live-responses-table .response-col_status").last();
        status.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        assertThat(status.innerText()).startsWith("200");
        return operation
                .locator(".live-responses-table .response-col_description")
                .last()
                .innerText();
    }

    private static Path screenshot(String account) {
        return Path.of(System.getProperty("jambatan.systemtests.target"), "screenshots", "console-" + account + ".png");
    }
}
