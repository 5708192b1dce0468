package org.jambatan.mou.registration;

import static io.restassured.RestAssured.given;
import static org.jambatan.mou.Api.aProgramme;

import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jambatan.mou.Mailbox;

/** Somebody who comes by itself. All of it is synthetic. */
public record Comer(
        String name, String kind, String email, String language, String ror, String number, String cameFor) {

    private static UUID programme;

    /** Everybody at a domain of its own, or the tests together would be a flood. */
    public static Comer aCompany() {
        var id = UUID.randomUUID();
        return new Comer("Comer " + id, "COMPANY", "farah@" + id + ".example", "en", null, null, null);
    }

    Comer named(String other) {
        return new Comer(other, kind, email, language, ror, number, cameFor);
    }

    Comer ofKind(String other) {
        return new Comer(name, other, email, language, ror, number, cameFor);
    }

    Comer writtenTo(String other) {
        return new Comer(name, kind, other, language, ror, number, cameFor);
    }

    Comer speaking(String other) {
        return new Comer(name, kind, email, other, ror, number, cameFor);
    }

    Comer withRor(String other) {
        return new Comer(name, kind, email, language, other, number, cameFor);
    }

    Comer withNumber(String other) {
        return new Comer(name, kind, email, language, ror, other, cameFor);
    }

    public Comer cameFor(UUID programme) {
        return cameFor("PROGRAMME", programme);
    }

    Comer cameFor(String type, UUID id) {
        var what = "{\"type\":\"%s\",\"id\":\"%s\"}".formatted(type, id);
        return new Comer(name, kind, email, language, ror, number, what);
    }

    Comer cameForSoftLanding() {
        return new Comer(name, kind, email, language, ror, number, "{\"type\":\"SOFT_LANDING\"}");
    }

    public String body() {
        return """
                {"name":{"en":"%s"},"kind":"%s","country":"MY",%s%s
                 "contact":{"givenName":"Farah","familyName":"Synthetic","email":"%s","language":"%s"},"for":%s}""".formatted(
                name,
                kind,
                ror == null ? "" : "\"ror\":\"" + ror + "\",",
                number == null ? "" : "\"registrationNumbers\":[{\"register\":\"SSM\",\"number\":\"" + number + "\"}],",
                email,
                language,
                cameFor == null ? cameFor(someProgramme()).cameFor : cameFor);
    }

    public ValidatableResponse register() {
        return given().contentType("application/json")
                .body(body())
                .post("/api/v1/registrations")
                .then()
                .log()
                .ifValidationFails();
    }

    public UUID registrationIn(Map<String, Object> letter) {
        return UUID.fromString(link(letter).getQuery().substring("registration=".length()));
    }

    public String tokenIn(Map<String, Object> letter) {
        return link(letter).getFragment();
    }

    public static ValidatableResponse confirm(UUID registration, String token) {
        return given().contentType("application/json")
                .body("{\"token\":\"" + token + "\"}")
                .post("/api/v1/registrations/" + registration + "/confirmation")
                .then()
                .log()
                .ifValidationFails();
    }

    private static URI link(Map<String, Object> letter) {
        return URI.create(Mailbox.linkIn(letter));
    }

    private static synchronized UUID someProgramme() {
        if (programme == null) {
            programme = aProgramme();
        }
        return programme;
    }
}
