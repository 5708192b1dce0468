package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;

/** Keycloak's letter to somebody new: its link leads to Keycloak's own pages, where a password is set. */
final class PasswordLetter {
    private static final Pattern PROCEED = Pattern.compile("href=\"([^\"]*/login-actions/[^\"]+)\"");

    private PasswordLetter() {}

    /** Opens the link as a browser does, and sets the password. The link is good for one password only. */
    static void open(String link, String password) {
        var browser = new Browser();
        var page = browser.landed(browser.get(link));
        if (!page.contains("name=\"password-new\"")) {
            var proceed = PROCEED.matcher(page);
            assertThat(proceed.find()).as("a link to proceed by in %s", page).isTrue();
            page = browser.landed(browser.get(proceed.group(1).replace("&amp;", "&")));
        }
        assertThat(page).contains("name=\"password-new\"");
        var done = browser.landed(
                browser.post(Browser.formOf(page), Map.of("password-new", password, "password-confirm", password)));
        assertThat(done).doesNotContain("name=\"password-new\"").containsAnyOf("updated", "dikemas kini", "更新");
    }
}
