package org.jambatan.booking;

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
import org.jambatan.booking.fixture.AFile;
import org.jambatan.booking.fixture.AnOffering;
import org.jambatan.booking.fixture.AnOrder;
import org.jambatan.testkit.api.Field;
import org.jambatan.testkit.api.Input;
import org.jambatan.testkit.matrix.Matrix;
import org.jambatan.testkit.matrix.Row;
import org.jambatan.testkit.token.Account;

/** Who may hand what to whom over an order. */
final class CorrespondenceRows {

    private final UUID atUpm = anOffering(UPM);
    private final UUID atFrim = anOffering(FRIM);

    private CorrespondenceRows() {}

    static void addTo(Matrix matrix) {
        var rows = new CorrespondenceRows();
        rows.addFiles(matrix);
        rows.addMessages(matrix);
        rows.addResults(matrix);
    }

    private static UUID anOffering(Account provider) {
        return AnOrder.offering(AnOffering.anOrderOffering(provider)
                .withoutQuestions()
                .ordering("depositPercent", 0)
                .ordering("releaseFrom", "DELIVERED"));
    }

    private void addFiles(Matrix matrix) {
        // A text that is JSON as well, so that the fuzz finds places in it.
        matrix.row("POST /orders/{id}/files")
                .allows(MEMBER, SIGNATORY, PROVIDER_MANAGER)
                .own(who -> aText(ofTheSideOf(who)))
                .foreign(who -> aText(foreign()));
        read(matrix.row("GET /orders/{id}/files"));
        readFile(matrix.row("GET /orders/{id}/files/{fileId}"));
        readFile(matrix.row("GET /orders/{id}/files/{fileId}/content"));
        matrix.row("POST /orders/{id}/files/{fileId}/withdrawal")
                .allows(MEMBER, SIGNATORY, PROVIDER_MANAGER)
                .own(who -> aFileOf(who, ofTheSideOf(who)).body("{\"reason\":\"Not the last version\"}"))
                .foreign(who -> aFileOf(STARTUP, foreign()).body("{}"));
    }

    private void addMessages(Matrix matrix) {
        read(matrix.row("GET /orders/{id}/messages"));
        matrix.row("POST /orders/{id}/messages")
                .allows(MEMBER, SIGNATORY, PROVIDER_MANAGER)
                .own(who -> Input.id(ofTheSideOf(who)).body("{\"text\":\"When may the sample come?\"}"))
                .foreign(who -> Input.id(foreign()).body("{\"text\":\"When may the sample come?\"}"));
    }

    private void addResults(Matrix matrix) {
        read(matrix.row("GET /orders/{id}/downloads"));
        matrix.row("POST /orders/{id}/release")
                .allows(PROVIDER_MANAGER)
                .own(who -> Input.id(delivered(BIOTECH, UPM, atUpm)).body("{}"))
                .foreign(who -> Input.id(delivered(STARTUP, FRIM, atFrim)).body("{}"));
    }

    private void read(Row row) {
        row.allows(MEMBER, SIGNATORY, PROVIDER_MANAGER)
                .allowsAnyones(AUDITOR)
                .own(who -> Input.id(ofTheSideOf(who)))
                .foreign(who -> Input.id(foreign()));
    }

    private void readFile(Row row) {
        row.allows(MEMBER, SIGNATORY, PROVIDER_MANAGER)
                .allowsAnyones(AUDITOR)
                .own(who -> aFileOf(who, ofTheSideOf(who)))
                .foreign(who -> aFileOf(STARTUP, foreign()));
    }

    private static Input aText(UUID order) {
        return Input.id(order)
                .query("name", "readings.txt")
                .header("Content-Type", "text/plain")
                .body("{\"synthetic\":[1,2,3]}");
    }

    /** Sent by somebody of its customer's side, or of its institution's where that is who asks. */
    private static Input aFileOf(Account who, UUID order) {
        var sender = who.equals(STARTUP) ? STARTUP : UPM;
        var file = AFile.send(
                sender,
                order,
                "readings.txt",
                "text/plain",
                "{\"synthetic\":1}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        file.then().statusCode(201);
        return Input.id(order).path("fileId", Field.id(file).toString());
    }

    private UUID ofTheSideOf(Account who) {
        return isProvider(who) ? requested(BIOTECH, atUpm) : requested(UPM, atFrim);
    }

    private static boolean isProvider(Account who) {
        return who.realmRoles().contains("provider-manager");
    }

    private UUID foreign() {
        return requested(STARTUP, atFrim);
    }

    private static UUID requested(Account customer, UUID offering) {
        var answer = AnOrder.request(customer, Map.of("offeringId", offering));
        answer.then().statusCode(201);
        return Field.id(answer);
    }

    private static UUID delivered(Account customer, Account provider, UUID offering) {
        var order = requested(customer, offering);
        AnOrder.command(provider, order, "quotes", """
                {"lines":[{"description":"Work (synthetic)","unit":"hour","quantity":3,\
                "unitPrice":{"amount":"90.00","currency":"MYR"}}]}""").then().statusCode(201);
        AnOrder.accept(customer, order, 1).then().statusCode(200);
        AnOrder.command(provider, order, "start", "{}").then().statusCode(200);
        AnOrder.command(provider, order, "delivery", "{}").then().statusCode(200);
        return order;
    }
}
