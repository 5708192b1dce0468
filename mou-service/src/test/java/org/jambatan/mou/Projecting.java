package org.jambatan.mou;

import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Api.theLast;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jambatan.testkit.api.Field;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;

/** The sentences about companies' projects. All of it is synthetic. */
public final class Projecting {

    private Projecting() {}

    /** Of a company that takes part in the programme. */
    public static UUID aProject(Account company, UUID programme) {
        return aProject(company, programme, false);
    }

    public static UUID aProject(Account company, UUID programme, boolean confidential) {
        return idOf(post(company, "/projects", aProjectUnder(programme, confidential)));
    }

    public static String aProjectUnder(UUID programme, boolean confidential) {
        return """
                {"programmeId":"%s","name":"A synthetic sensor","purpose":"Whether it works in blood (synthetic)",
                 "confidential":%s}""".formatted(programme, confidential);
    }

    /** Something a company wants solved under a programme. */
    public static UUID aNeedOf(Account company, UUID programme) {
        return idOf(post(company, "/needs", """
                {"programmeId":"%s","title":"A synthetic need","text":"Synthetic"}""".formatted(programme)));
    }

    /** One that catalog-service has told of; adding it to a basket waits for the news. */
    public static UUID anOffering() {
        var offering = UUID.randomUUID();
        AllianceApi.hearOffering(offering, aUniversity().partnerId(), "PUBLISHED", 1);
        return offering;
    }

    public static String aTime(UUID offering) {
        return """
                {"offeringId":"%s","start":"2189-01-04T10:00:00+08:00","end":"2189-01-04T12:00:00+08:00"}""".formatted(offering);
    }

    public static String anOrder(UUID offering) {
        return """
                {"offeringId":"%s","answers":[{"code":"SAMPLES","value":"12"}],"note":"Twelve samples (synthetic)"}""".formatted(offering);
    }

    public static UUID anItem(Account company, UUID project, String item) {
        return UUID.fromString(theLast(
                "items", post(company, "/projects/" + project + "/items", item).statusCode(201)));
    }

    public static ValidatableResponse checkOut(Account company, UUID project) {
        return post(company, "/projects/" + project + "/checkout", "{}");
    }

    public static UUID aCheckout(Account company, UUID project) {
        return Field.id(checkOut(company, project).statusCode(202).extract());
    }

    /** The leg by which this item is asked for. */
    public static UUID legOf(Account company, UUID project, UUID checkout, UUID item) {
        return UUID.fromString(get(company, "/projects/" + project + "/checkouts/" + checkout)
                .statusCode(200)
                .extract()
                .path("legs.find { it.itemId == '" + item + "' }.id"));
    }

    /** What booking-service answers. */
    public static CloudEvent answerTo(UUID leg, UUID checkout, String outcome, long number) {
        return CloudEvent.example("booking-service", "checkout-leg.state")
                .about(leg)
                .version(number)
                .with("/data/checkoutId", checkout)
                .with("/data/outcome", outcome)
                .with("/data/refusals", List.of());
    }

    public static CloudEvent refusalOf(UUID leg, UUID checkout, String code) {
        return answerTo(leg, checkout, "REFUSED", 1)
                .with("/data/refusals", List.of(Map.of("code", code, "detail", "Synthetic", "overridable", false)));
    }

    public static void publish(String topic, CloudEvent event) {
        try (var there = Topic.fromNow(topic)) {
            there.publish(event);
        }
    }

    public static void answer(CloudEvent event) {
        publish("jambatan.orders.state", event);
    }

    /** Waits until it is so; fails after fifteen seconds. */
    public static void await(String what, BooleanSupplier reached) {
        for (var attempt = 0; attempt < 300; attempt++) {
            if (reached.getAsBoolean()) {
                return;
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("After 15 s it is still not so: " + what);
    }

    /** Waits until a leg stands so. */
    public static void awaitLeg(Account company, UUID project, UUID checkout, UUID leg, String state) {
        await(
                "leg " + leg + " is " + state,
                () -> state.equals(get(company, "/projects/" + project + "/checkouts/" + checkout)
                        .extract()
                        .path("legs.find { it.id == '" + leg + "' }.state")));
    }
}
