package org.jambatan.mou;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.ConfigProvider;

/** What has arrived at the mail server of the tests. */
public final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Mailbox() {}

    /** The newest letter to this address, once there are so many. */
    public static Map<String, Object> awaitLetter(String to, int count) {
        var end = Instant.now().plus(PATIENCE);
        var letters = lettersTo(to);
        while (letters.size() < count && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(20_000_000);
            letters = lettersTo(to);
        }
        if (letters.size() < count) {
            throw new AssertionError(to + " has got " + letters.size() + " letters, not " + count);
        }
        return letters.getFirst();
    }

    public static Map<String, Object> awaitLetter(String to) {
        return awaitLetter(to, 1);
    }

    public static List<Map<String, Object>> lettersTo(String to) {
        var address = ConfigProvider.getConfig().getValue("jambatan.tests.mailbox", String.class);
        return JsonPath.from(given().accept("application/json")
                        .queryParam("to", to)
                        .get(address)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .getList("items");
    }

    @SuppressWarnings("unchecked")
    public static String linkIn(Map<String, Object> letter) {
        return ((List<String>) letter.get("links")).getFirst();
    }
}
