package org.jambatan.notification;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jambatan.testkit.token.Account;

/** What one account sees of its notifications. */
public final class Mailbox {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Account account;

    private Mailbox(Account account) {
        this.account = account;
    }

    public static Mailbox of(Account account) {
        return new Mailbox(account);
    }

    public ValidatableResponse get(String target) {
        return given().auth()
                .oauth2(account.token())
                .get("/api/v1/notifications" + target)
                .then();
    }

    public ValidatableResponse post(String target) {
        return given().auth()
                .oauth2(account.token())
                .post("/api/v1/notifications" + target)
                .then();
    }

    public JsonPath list(String query) {
        return get(query).statusCode(200).extract().jsonPath();
    }

    public List<Map<String, Object>> items() {
        return list("?limit=200").getList("items");
    }

    public long unread() {
        return list("").getLong("unread");
    }

    /** Asks until there are this many, and then says what they are. */
    public List<Map<String, Object>> await(int count) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var items = items();
            if (items.size() >= count) {
                return items;
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("After " + PATIENCE.toSeconds() + " s there are " + items);
            }
        }
    }
}
