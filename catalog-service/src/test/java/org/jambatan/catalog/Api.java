package org.jambatan.catalog;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jambatan.testkit.api.Field;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;

/** The sentences that the tests of this service are made of. All of it is synthetic. */
public final class Api {

    private static final Set<UUID> CONFIRMED = ConcurrentHashMap.newKeySet();
    private static final AtomicLong VERSION = new AtomicLong(10);

    private Api() {}

    public static RequestSpecification as(Account account) {
        return given().auth().oauth2(account.recentToken()).contentType("application/json");
    }

    public static ValidatableResponse post(Account account, String path, String body) {
        return as(account).body(body).post("/api/v1" + path).then().log().ifValidationFails();
    }

    public static ValidatableResponse command(Account account, String path) {
        return as(account).post("/api/v1" + path).then().log().ifValidationFails();
    }

    public static ValidatableResponse get(Account account, String path) {
        return as(account).get("/api/v1" + path).then().log().ifValidationFails();
    }

    public static ValidatableResponse getAnonymously(String path) {
        return given().get("/api/v1" + path).then().log().ifValidationFails();
    }

    /** With the version that is read for it. */
    public static ValidatableResponse patch(Account account, String path, String body) {
        var etag = get(account, path).extract().header("ETag");
        return as(account)
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(body)
                .patch("/api/v1" + path)
                .then()
                .log()
                .ifValidationFails();
    }

    /** What a search with these words finds for everybody. */
    public static List<String> found(String words) {
        return given().queryParam("q", words)
                .queryParam("limit", 200)
                .get("/api/v1/offerings")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** A new institution, of which nothing has been heard yet. */
    public static Account aStranger() {
        return Accounts.institution("institution-" + UUID.randomUUID());
    }

    /** A new institution that is confirmed. */
    public static Account anInstitution() {
        var account = aStranger();
        confirm(account);
        return account;
    }

    /** Makes sure that the service has heard that this account's institution is confirmed. */
    public static void confirm(Account account) {
        if (CONFIRMED.add(account.partnerId())) {
            tell(account, "CONFIRMED", Map.of("en", "Institute " + account.username()));
            // The first publication of a confirmed institution waits for the news; told to come again, it does.
            patiently(account, "/facilities/" + aFacility(account) + "/publication")
                    .statusCode(200);
        }
    }

    /** mou-service says how the account's institution stands. */
    public static void tell(Account account, String status, Map<String, String> name) {
        var id = account.partnerId();
        try (var topic = Topic.fromNow("jambatan.partners.state")) {
            topic.publish(CloudEvent.example("mou-service", "partner.state")
                    .about(id)
                    .version(VERSION.incrementAndGet())
                    .with("/partnerid", id)
                    .with("/data/partners", List.of(id))
                    .with("/data/status", status)
                    .with("/data/country", "MY")
                    .with("/data/name", name));
        }
    }

    /** Issues a command again as long as the answer asks to come again. */
    public static ValidatableResponse patiently(Account account, String path) {
        var deadline = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (true) {
            var response = command(account, path);
            if (response.extract().header("Retry-After") == null || System.nanoTime() > deadline) {
                return response;
            }
        }
    }

    /** Asks until the answer is this status, for what follows from an event. */
    public static void awaitAnonymously(String path, int status) {
        var deadline = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (given().get("/api/v1" + path).statusCode() != status) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(path + " was not answered " + status + " within 15 s");
            }
        }
    }

    public static UUID aFacility(Account owner) {
        return idOf(post(owner, "/facilities", facility("Synthetic Laboratory")));
    }

    public static String facility(String name) {
        return """
                {"name":{"en":"%s"},"kind":"LABORATORY","timeZone":"Asia/Kuala_Lumpur",
                 "address":{"line1":"Jalan Contoh 1","city":"Serdang","country":"MY"},
                 "coordinates":{"latitude":2.99,"longitude":101.7}}""".formatted(name);
    }

    public static UUID aPublishedFacility(Account owner) {
        confirm(owner);
        var id = aFacility(owner);
        command(owner, "/facilities/" + id + "/publication").statusCode(200);
        return id;
    }

    public static UUID anInstrument(Account owner, UUID facility) {
        return idOf(post(owner, "/equipment", """
                {"facilityId":"%s","name":{"en":"Synthetic spectrometer"}}""".formatted(facility)));
    }

    public static UUID aPublishedInstrument(Account owner, UUID facility) {
        var id = anInstrument(owner, facility);
        command(owner, "/equipment/" + id + "/publication").statusCode(200);
        return id;
    }

    /** An offering that is complete and stands for itself. */
    public static String offering(UUID facility, String name) {
        return """
                {"facilityId":"%s","kind":"FACILITY_ACCESS","mode":"SLOT","name":{"en":"%s"},"capacity":2,
                 "approval":"AUTOMATIC","slotMinutes":30,
                 "openingHours":[{"days":["MONDAY","TUESDAY"],"opens":"09:00","closes":"17:00"}],
                 "tariff":[{"category":"SME","unit":"hour","price":{"amount":"120.00","currency":"MYR"}}]}""".formatted(facility, name);
    }

    /** An offering that is complete and uses an instrument. */
    public static String offering(UUID facility, UUID equipment, String name) {
        return """
                {"facilityId":"%s","equipmentId":"%s","kind":"EQUIPMENT_USE","mode":"SLOT","name":{"en":"%s"},
                 "capacity":1,"approval":"AUTOMATIC","slotMinutes":30,
                 "openingHours":[{"days":["MONDAY","TUESDAY"],"opens":"09:00","closes":"17:00"}],
                 "tariff":[{"category":"SME","unit":"hour","price":{"amount":"120.00","currency":"MYR"}}]}""".formatted(facility, equipment, name);
    }

    /** An offering that is ordered, with two questions and terms of orders. */
    public static String orderOffering(UUID facility, String name) {
        return """
                {"facilityId":"%s","kind":"ANALYSIS","mode":"ORDER","name":{"en":"%s"},
                 "questions":[
                   {"code":"sample-type","text":{"en":"What is to be tested?"},"kind":"CHOICE","required":true,
                    "choices":[{"code":"wood","name":{"en":"Wood"}},{"code":"paper","name":{"en":"Paper"}}]},
                   {"code":"note","text":{"en":"What else?"},"kind":"TEXT"}],
                 "ordering":{"depositPercent":50,"releaseFrom":"DELIVERED","needsEthicsApproval":true},
                 "tariff":[{"category":"SME","unit":"sample","price":{"amount":"90.00","currency":"MYR"}}]}""".formatted(facility, name);
    }

    public static UUID anOffering(Account owner) {
        return idOf(post(owner, "/offerings", offering(aFacility(owner), "Synthetic offering")));
    }

    public static UUID aPublishedOffering(Account owner) {
        return aPublishedOffering(owner, aPublishedFacility(owner), "Synthetic offering");
    }

    public static UUID aPublishedOffering(Account owner, UUID facility, String name) {
        return aPublished(owner, offering(facility, name));
    }

    public static UUID aPublished(Account owner, String offering) {
        var id = idOf(post(owner, "/offerings", offering));
        command(owner, "/offerings/" + id + "/publication").statusCode(200);
        return id;
    }

    public static UUID idOf(ValidatableResponse made) {
        return Field.id(made.statusCode(201).extract());
    }
}
