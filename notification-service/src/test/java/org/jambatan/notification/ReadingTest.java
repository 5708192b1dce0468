package org.jambatan.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.UUID;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NotificationTest
class ReadingTest {
    private final Topic catalog = Topic.fromNow("jambatan.catalog");
    private final Institution upm = Institution.any();
    private final Account manager = upm.with("provider-manager");
    private final Mailbox mailbox = Mailbox.of(manager);

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void reading_counts_for_this_account_alone_and_may_be_repeated() {
        var colleague = Mailbox.of(upm.with("provider-manager"));
        var id = toldOffering();
        assertThat(mailbox.unread()).isEqualTo(1);

        mailbox.post("/" + id + "/reading")
                .statusCode(200)
                .body("read", equalTo(true))
                .body("id", equalTo(id));
        mailbox.post("/" + id + "/reading")
                .statusCode(200)
                .body("read", equalTo(true))
                .body("actions", hasSize(0));

        mailbox.get("").body("items[0].read", equalTo(true)).body("unread", equalTo(0));
        colleague.get("").body("items[0].read", equalTo(false)).body("unread", equalTo(1));
    }

    @Test
    void what_is_unread_can_be_asked_for_alone() {
        var first = toldOffering();
        var second = toldOffering();
        mailbox.post("/" + first + "/reading").statusCode(200);

        mailbox.get("?unread=true&count=true")
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(second))
                .body("count", equalTo(1))
                .body("unread", equalTo(1));
        mailbox.get("?unread=maybe&limit=7").statusCode(400).body("violations[0].field", equalTo("unread"));
    }

    @Test
    void all_can_be_read_at_once() {
        toldOffering();
        toldOffering();
        toldOffering();

        mailbox.post("/reading").statusCode(200).body("read", equalTo(3));
        mailbox.post("/reading").statusCode(200).body("read", equalTo(0));

        assertThat(mailbox.unread()).isZero();
        assertThat(Mailbox.of(upm.with("provider-manager")).unread()).isEqualTo(3);
    }

    @Test
    void somebody_elses_message_is_not_there() {
        var id = toldOffering();
        var stranger = Mailbox.of(Institution.any().with("provider-manager", "member"));
        var wrongRole = Mailbox.of(upm.with("signatory"));
        var auditor = Mailbox.of(Account.named("auditor-" + UUID.randomUUID()).roles("auditor"));

        for (var other : new Mailbox[] {stranger, wrongRole, auditor}) {
            other.get("/" + id).statusCode(404).body("code", equalTo("not-found"));
            other.post("/" + id + "/reading").statusCode(404).body("code", equalTo("not-found"));
            other.get("").statusCode(200).body("items", hasSize(0)).body("unread", equalTo(0));
        }
        mailbox.post("/" + UUID.randomUUID() + "/reading").statusCode(404);
        mailbox.get("").body("unread", equalTo(1));
    }

    @Test
    void one_message_is_read_with_its_tag() {
        var id = toldOffering();

        mailbox.get("/" + id)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", equalTo(id))
                .body("actions", equalTo(java.util.List.of("reading")));
        given().auth()
                .oauth2(manager.token())
                .header("If-Match", "\"2\"")
                .post("/api/v1/notifications/" + id + "/reading")
                .then()
                .statusCode(412);
        given().auth()
                .oauth2(manager.token())
                .header("If-Match", "\"1\"")
                .post("/api/v1/notifications/" + id + "/reading")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void pages_run_from_the_newest_to_the_oldest_and_miss_nothing() {
        for (var i = 0; i < 7; i++) {
            catalog.publish(Told.published(upm).with("/time", "2026-11-0" + (i % 3 + 1) + "T00:00:00Z"));
        }
        mailbox.await(7);
        var ids = new ArrayList<String>();
        var times = new ArrayList<String>();
        var query = "?limit=3";
        for (String next = ""; next != null; query = "?limit=3&cursor=" + next) {
            var page = mailbox.get(query).statusCode(200);
            ids.addAll(page.extract().path("items.id"));
            times.addAll(page.extract().path("items.at"));
            next = page.extract().path("next");
            page.header("Link", next == null ? nullValue() : notNullValue());
        }
        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
        assertThat(times).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        var foreign = java.util.Base64.getUrlEncoder()
                .encodeToString((UUID.randomUUID() + "+999999999-12-31T00:00:00Z")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        mailbox.get("?cursor=" + foreign).statusCode(400).body("violations[0].field", equalTo("cursor"));
        mailbox.get("?cursor=abc").statusCode(400).body("violations[0].field", equalTo("cursor"));
    }

    @Test
    void an_account_without_a_partner_has_an_empty_list_and_without_a_token_there_is_none() {
        Mailbox.of(Account.named("nobody-" + UUID.randomUUID()))
                .get("")
                .statusCode(200)
                .body("items", hasSize(0))
                .body("unread", equalTo(0));
        given().get("/api/v1/notifications").then().statusCode(401).body("code", equalTo("unauthenticated"));
    }

    @Test
    void a_member_of_two_partners_chooses_one() {
        var both = Account.named("both")
                .organization("a", upm.id())
                .organization("b", UUID.randomUUID())
                .roles("provider-manager");

        Mailbox.of(both).get("").statusCode(403).body("code", equalTo("choose-organization"));
    }

    @Test
    void who_joins_later_sees_what_was_told_before() {
        var id = toldOffering();

        Mailbox.of(upm.with("provider-manager")).get("/" + id).statusCode(200);
    }

    private String toldOffering() {
        var before = mailbox.items().size();
        catalog.publish(Told.published(upm));
        return (String) mailbox.await(before + 1).getFirst().get("id");
    }
}
