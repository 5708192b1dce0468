package org.jambatan.booking;

import static org.hamcrest.Matchers.equalTo;
import static org.jambatan.booking.fixture.Api.booked;
import static org.jambatan.booking.fixture.Api.item;
import static org.jambatan.booking.fixture.Api.monday;
import static org.jambatan.testkit.matrix.Role.AGENCY_OFFICER;
import static org.jambatan.testkit.matrix.Role.AUDITOR;
import static org.jambatan.testkit.matrix.Role.MEMBER;
import static org.jambatan.testkit.matrix.Role.PROVIDER_MANAGER;
import static org.jambatan.testkit.matrix.Role.SIGNATORY;
import static org.jambatan.testkit.token.Accounts.BIOTECH;
import static org.jambatan.testkit.token.Accounts.FRIM;
import static org.jambatan.testkit.token.Accounts.STARTUP;
import static org.jambatan.testkit.token.Accounts.UPM;

import java.util.Map;
import java.util.UUID;
import org.jambatan.booking.fixture.AnOffering;
import org.jambatan.booking.fixture.AnOrder;
import org.jambatan.testkit.api.Field;
import org.jambatan.testkit.api.Input;
import org.jambatan.testkit.matrix.Matrix;
import org.jambatan.testkit.token.Account;

/** Who may say what of orders. */
final class OrderRows {

    private static final String A_QUOTE = """
            {"lines":[{"description":"Work (synthetic)","unit":"hour","quantity":3,\
            "unitPrice":{"amount":"90.00","currency":"MYR"},"discount":{"percent":10,"reason":"First order"}}]}""";

    private static final String A_RECEIPT = "{\"reference\":\"Receipt 7 (synthetic)\",\"%s\":\"2026-01-05\"}";

    private final UUID atUpm;
    private final UUID atFrim;
    private final UUID atUpmWithDeposit;
    private final UUID slotsAtUpm;
    private final UUID slotsAtFrim;

    private OrderRows() {
        atUpm = anOffering(UPM, 0);
        atFrim = anOffering(FRIM, 0);
        atUpmWithDeposit = anOffering(UPM, 50);
        slotsAtUpm = AnOffering.by(UPM).ofItsOwn(2000).published();
        slotsAtFrim = AnOffering.by(FRIM).ofItsOwn(2000).published();
    }

    static void addTo(Matrix matrix) {
        var rows = new OrderRows();
        rows.addReading(matrix);
        rows.addDecisions(matrix);
        rows.addWork(matrix);
    }

    private static UUID anOffering(Account provider, int depositPercent) {
        return AnOrder.offering(
                AnOffering.anOrderOffering(provider).withoutQuestions().ordering("depositPercent", depositPercent));
    }

    private void addReading(Matrix matrix) {
        matrix.row("POST /orders")
                .allows(MEMBER)
                .own(who -> Input.of("{\"offeringId\":\"" + atFrim + "\",\"answers\":[],\"note\":\"A test\"}"))
                .foreign(who -> Input.of("{\"offeringId\":\"" + UUID.randomUUID() + "\"}"));
        matrix.row("GET /orders")
                .allows(MEMBER, SIGNATORY, PROVIDER_MANAGER, AGENCY_OFFICER)
                .allowsAnyones(AUDITOR);
        matrix.row("GET /orders/{id}")
                .allows(MEMBER, SIGNATORY, PROVIDER_MANAGER, AGENCY_OFFICER)
                .allowsAnyones(AUDITOR)
                .own(who -> Input.id(ofTheSideOf(who, OrderRows::quoted)))
                .foreign(who -> Input.id(quoted(STARTUP, FRIM, atFrim)));
    }

    private void addDecisions(Matrix matrix) {
        provider(matrix, "quotes", A_QUOTE, OrderRows::requested, atUpm);
        provider(matrix, "decline", "{\"reason\":\"Under repair\"}", OrderRows::requested, atUpm);
        matrix.row("POST /orders/{id}/acceptance")
                .allows(MEMBER, SIGNATORY)
                .own(who -> Input.id(quoted(UPM, FRIM, atFrim)).body("{\"quoteVersion\":1}"))
                .foreign(who -> Input.id(quoted(STARTUP, FRIM, atFrim)).body("{\"quoteVersion\":1}"));
        matrix.row("POST /orders/{id}/cancellation")
                .allows(MEMBER, SIGNATORY, PROVIDER_MANAGER)
                .own(who -> Input.id(ofTheSideOf(who, OrderRows::requested)).body("{\"reason\":\"Not needed\"}"))
                .foreign(who -> Input.id(requested(STARTUP, FRIM, atFrim)).body("{\"reason\":\"Not needed\"}"));
    }

    private void addWork(Matrix matrix) {
        provider(matrix, "deposit", A_RECEIPT.formatted("paidOn"), OrderRows::accepted, atUpmWithDeposit);
        provider(matrix, "start", "{}", OrderRows::accepted, atUpm);
        provider(matrix, "milestones", "{\"title\":\"Begun\",\"due\":\"2027-03-01\"}", OrderRows::accepted, atUpm);
        provider(matrix, "delivery", "{\"lines\":[{\"line\":1,\"quantity\":2}]}", OrderRows::started, atUpm);
        provider(matrix, "settlement", A_RECEIPT.formatted("settledOn"), OrderRows::delivered, atUpm);
        matrix.row("POST /orders/{id}/milestones/{number}/completion")
                .allows(PROVIDER_MANAGER)
                .own(who -> Input.id(planned(BIOTECH, UPM, atUpm))
                        .path("number", "1")
                        .body("{}"))
                .foreign(who -> Input.id(planned(STARTUP, FRIM, atFrim))
                        .path("number", "1")
                        .body("{}"));
        matrix.row("POST /orders/{id}/bookings")
                .allows(MEMBER, SIGNATORY, PROVIDER_MANAGER)
                .own(who -> Input.id(ofTheSideOf(who, OrderRows::accepted)).body(aBookingOfTheSideOf(who)))
                .foreign(who -> Input.id(accepted(STARTUP, FRIM, atFrim))
                        .body("{\"bookingId\":\"" + UUID.randomUUID() + "\"}"));
    }

    private void provider(Matrix matrix, String command, String body, Stage stage, UUID offering) {
        matrix.row("POST /orders/{id}/" + command)
                .allows(PROVIDER_MANAGER)
                .own(who -> Input.id(stage.of(BIOTECH, UPM, offering)).body(body))
                .foreign(who -> Input.id(stage.of(STARTUP, FRIM, atFrim)).body(body));
    }

    /** How far an order is brought. */
    private interface Stage {
        UUID of(Account customer, Account provider, UUID offering);
    }

    /** Ordered by a company where the account manages the institution, and by the account's own partner elsewhere. */
    private UUID ofTheSideOf(Account who, Stage stage) {
        return who.realmRoles().contains("provider-manager")
                ? stage.of(BIOTECH, UPM, atUpm)
                : stage.of(UPM, FRIM, atFrim);
    }

    private String aBookingOfTheSideOf(Account who) {
        var booking = who.realmRoles().contains("provider-manager")
                ? booked(BIOTECH, item(slotsAtUpm, monday("10:00"), monday("11:00")))
                : booked(UPM, item(slotsAtFrim, monday("10:00"), monday("11:00")));
        return "{\"bookingId\":\"" + booking + "\"}";
    }

    private static UUID requested(Account customer, Account provider, UUID offering) {
        var answer = AnOrder.request(customer, Map.of("offeringId", offering));
        answer.then()
                .statusCode(201)
                .body("providerPartnerId", equalTo(provider.partnerId().toString()));
        return Field.id(answer);
    }

    private static UUID quoted(Account customer, Account provider, UUID offering) {
        return after(requested(customer, provider, offering), "quotes", provider, A_QUOTE, 201);
    }

    private static UUID accepted(Account customer, Account provider, UUID offering) {
        var order = quoted(customer, provider, offering);
        AnOrder.accept(customer, order, 1).then().statusCode(200);
        return order;
    }

    private static UUID started(Account customer, Account provider, UUID offering) {
        return after(accepted(customer, provider, offering), "start", provider, "{}", 200);
    }

    private static UUID planned(Account customer, Account provider, UUID offering) {
        return after(started(customer, provider, offering), "milestones", provider, "{\"title\":\"Begun\"}", 201);
    }

    private static UUID delivered(Account customer, Account provider, UUID offering) {
        return after(started(customer, provider, offering), "delivery", provider, "{}", 200);
    }

    private static UUID after(UUID order, String command, Account provider, String body, int status) {
        AnOrder.command(provider, order, command, body).then().statusCode(status);
        return order;
    }
}
