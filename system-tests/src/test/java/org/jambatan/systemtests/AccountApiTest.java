package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jambatan.embedded.http.PasswordTokens;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A user at Keycloak's own account API: who he is for us is not his to change. */
@OnThePlatform
@Order(6)
class AccountApiTest {
    private static final Map<String, String> AS_JSON = Map.of("Accept", "application/json");

    private final World world;
    private final PasswordTokens biotech;
    private final Http account;

    AccountApiTest(World world) {
        this.world = world;
        this.biotech =
                new PasswordTokens(world.platform().keycloak(), "jambatan", "jambatan-cli", "biotech", People.PASSWORD);
        this.account = Http.at(world.platform().keycloak() + "/realms/jambatan/account", biotech);
    }

    @Test
    void attributes_that_would_name_another_partner_are_not_kept() {
        var upm = world.people().partnerOf("upm");
        var before = world.as("biotech").get("/me").expecting(200);
        var profile = (ObjectNode)
                account.once("GET", "/", "", AS_JSON).expecting(200).json();
        var attributes = profile.withObject("/attributes");
        for (var name : new String[] {"partner_id", "partnerId", "organization", "roles"}) {
            attributes.putArray(name).add(upm);
        }

        var answer = account.once("POST", "/", profile.toString(), AS_JSON);

        assertThat(answer.status()).as("%s", answer).isIn(200, 204, 400);
        assertThat(account.once("GET", "/", "", AS_JSON).expecting(200).body()).doesNotContain(upm);
        biotech.renew();
        assertThat(People.claims(biotech).toString()).doesNotContain(upm);
        assertThat(world.people().with(biotech.get()).get("/me").json()).isEqualTo(before.json());
    }

    @Test
    void he_can_neither_join_another_organization_nor_write_his_own() {
        var own = People.claims(biotech)
                .path("organization")
                .elements()
                .next()
                .path("id")
                .asText();
        var upms = People.claims(world.people().tokenOf("upm"))
                .path("organization")
                .elements()
                .next()
                .path("id")
                .asText();
        var himself = People.claims(biotech).path("sub").asText();
        var admin = Http.at(world.platform().keycloak() + "/admin/realms/jambatan", biotech);

        account.once("POST", "/organizations/" + upms, "{}", AS_JSON).expecting(403, 404, 405);
        account.once("PUT", "/organizations", "[\"" + upms + "\"]", AS_JSON).expecting(403, 404, 405);
        admin.once("POST", "/organizations/" + upms + "/members", "\"" + himself + "\"", Map.of())
                .expecting(403);
        admin.once("PUT", "/organizations/" + own, "{\"attributes\":{\"partner_id\":[\"x\"]}}", Map.of())
                .expecting(403);
        admin.once("GET", "/users", "", Map.of()).expecting(403);

        biotech.renew();
        assertThat(People.claims(biotech)
                        .at("/organization/biotech/partner_id/0")
                        .asText())
                .isEqualTo(world.people().partnerOf("biotech"));
    }

    @Test
    void asking_for_another_organizations_scope_does_not_give_it() {
        var answer = Http.anonymous(world.platform().keycloak())
                .form(
                        "/realms/jambatan/protocol/openid-connect/token",
                        "grant_type=password&client_id=jambatan-cli&username=biotech&password=jambatan&scope=openid+organization:upm");

        if (answer.status() == 200) {
            assertThat(People.claims(() -> answer.text("/access_token")).toString())
                    .doesNotContain(world.people().partnerOf("upm"));
        } else {
            answer.expecting(400);
        }
    }
}
