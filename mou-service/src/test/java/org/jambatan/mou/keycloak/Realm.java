package org.jambatan.mou.keycloak;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.ConfigProvider;

/** What an operator could see and do at the Keycloak of the tests. */
public final class Realm {

    private static final String URL = ConfigProvider.getConfig().getValue("jambatan.keycloak.url", String.class);
    private static final String ADMIN = URL + "/admin/realms/jambatan";

    private Realm() {}

    public static String userAt(String email) {
        List<String> found = json().get(ADMIN + "/users?exact=true&email=" + email)
                .then()
                .extract()
                .path("id");
        return found.isEmpty() ? "" : found.getFirst();
    }

    /** An account that somebody made by hand, with a proven address and a password. */
    public static String makeUser(String id, String email, boolean verified) {
        json().body("""
                {"id":"%s","username":"%s","email":"%s","emailVerified":%s,"firstName":"By","lastName":"Hand","credentials":[]}""".formatted(id, email, email, verified))
                .post(ADMIN + "/users")
                .then()
                .statusCode(201);
        return id;
    }

    public static void deleteUser(String account) {
        json().delete(ADMIN + "/users/" + account).then().statusCode(204);
    }

    /** The partner's organization; empty while there is none. */
    public static String organizationOf(UUID partner) {
        List<String> found = json().get(ADMIN + "/organizations?q=partner_id:" + partner)
                .then()
                .extract()
                .path("id");
        return found.isEmpty() ? "" : found.getFirst();
    }

    public static String makeOrganization(String alias, UUID partner) {
        json().body("""
                {"name":"%s","alias":"%s","enabled":true,"attributes":{"partner_id":["%s"]}}""".formatted(alias, alias, partner))
                .post(ADMIN + "/organizations")
                .then()
                .statusCode(201);
        return json().get(ADMIN + "/organizations?max=10000")
                .then()
                .extract()
                .path("find { it.alias == '" + alias + "' }.id");
    }

    public static void setPartner(String organization, String partner) {
        json().body("{\"attributes\":{\"partner_id\":[\"" + partner + "\"]}}")
                .put(ADMIN + "/organizations/" + organization)
                .then()
                .statusCode(204);
    }

    public static String partnerOf(String organization) {
        return json().get(ADMIN + "/organizations/" + organization)
                .then()
                .extract()
                .path("attributes.partner_id[0]");
    }

    public static List<String> membersOf(UUID partner) {
        var organization = organizationOf(partner);
        return organization.isEmpty()
                ? List.of()
                : json().get(ADMIN + "/organizations/" + organization + "/members")
                        .then()
                        .extract()
                        .path("id");
    }

    public static void join(String organization, String account) {
        json().body("\"" + account + "\"")
                .post(ADMIN + "/organizations/" + organization + "/members")
                .then()
                .statusCode(201);
    }

    public static void leave(String organization, String account) {
        json().delete(ADMIN + "/organizations/" + organization + "/members/" + account)
                .then()
                .statusCode(204);
    }

    public static List<String> rolesOf(String account) {
        return json().get(ADMIN + "/users/" + account + "/role-mappings/realm")
                .then()
                .extract()
                .path("name");
    }

    public static void grant(String account, String role) {
        json().body("[{\"name\":\"" + role + "\"}]")
                .post(ADMIN + "/users/" + account + "/role-mappings/realm")
                .then()
                .statusCode(204);
    }

    public static int lettersTo(String account) {
        return Integer.parseInt(json().get(URL + "/fake/letters/" + account).asString());
    }

    public static int signOutsOf(String account) {
        return Integer.parseInt(json().get(URL + "/fake/sign-outs/" + account).asString());
    }

    /** From now on it answers everything with this status; 200 ends that. */
    public static void answers(int status) {
        json().body(Integer.toString(status)).put(URL + "/fake/answers").then().statusCode(204);
    }

    public static void await(String what, BooleanSupplier condition) throws InterruptedException {
        var until = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("Waited in vain: " + what);
            }
            Thread.sleep(50);
        }
    }

    private static RequestSpecification json() {
        return given().contentType("application/json");
    }
}
