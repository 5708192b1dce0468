package org.jambatan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@SampleTest
class PagesTest {
    private final Api api = Api.member();

    @Test
    void a_client_that_follows_the_links_sees_everything_once() {
        var made = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            made.add(api.draft());
        }
        Collections.reverse(made);

        var seen = new ArrayList<String>();
        var target = "/api/v1/notes?limit=3&count=true";
        while (target != null) {
            var page = api.ask()
                    .urlEncodingEnabled(false)
                    .get(target)
                    .then()
                    .statusCode(200)
                    .body("count", equalTo(7))
                    .extract();
            seen.addAll(page.path("items.id"));
            target = next(page.header("Link"));
        }

        assertThat(seen).isEqualTo(made);
    }

    @Test
    void the_last_page_has_no_next() {
        api.draft();

        api.get("/notes?limit=1")
                .body("next", nullValue())
                .header("Link", nullValue())
                .body("count", nullValue());
    }

    private static String next(String link) {
        if (link == null) {
            return null;
        }
        var matcher = Pattern.compile("<([^>]+)>; rel=\"next\"").matcher(link);
        assertThat(matcher.matches()).as(link).isTrue();
        return matcher.group(1);
    }
}
