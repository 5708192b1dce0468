package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A company nobody typed in: it registers, opens the link in its letter, and the officer finds it. */
@OnThePlatform
@Order(7)
class JoiningTest {
    private static final Duration FOR_A_LETTER = Duration.ofMinutes(2);
    private static final Map<String, String> AS_JSON = Map.of("Accept", "application/json");

    private final World world;
    private final String run = UUID.randomUUID().toString();
    private final String address = "farah@" + run + ".example";

    JoiningTest(World world) {
        this.world = world;
    }

    @Test
    void a_company_comes_by_itself() {
        comeByItself();
    }

    private void comeByItself() {
        var programme = world.anyone().get("/programmes").expecting(200).text("/items/0/id");
        var answer = world.anyone()
                .post("/registrations", """
                {"name":{"en":"Newcomer %s"},"kind":"COMPANY","country":"MY",
                 "registrationNumbers":[{"register":"SSM","number":"%s"}],
                 "contact":{"givenName":"Farah","familyName":"Synthetic","email":"%s","language":"ms"},
                 "for":{"type":"PROGRAMME","id":"%s"}}""".formatted(run, run, address, programme))
                .expecting(202);
        assertThat(answer.text("/next")).isEqualTo("CONFIRM_BY_LINK_IN_LETTER");

        var letter = letterThat(
                "asks to confirm", mail -> mail.at("/links/0").asText().contains("/welcome?"));
        assertThat(letter.path("subject").asText()).isEqualTo("Sila sahkan pendaftaran anda di Jambatan");
        var link = URI.create(letter.at("/links/0").asText());
        var page =
                Http.anonymous(world.platform().gateway()).get(link.getPath()).expecting(200);
        assertThat(page.body()).contains("/welcome.js");

        var registration = link.getQuery().substring("registration=".length());
        var path = "/registrations/" + registration + "/confirmation";
        var token = "{\"token\":\"" + link.getFragment() + "\"}";
        var partner = world.anyone().post(path, token).expecting(200).text("/partnerId");
        world.anyone().once("POST", path, token, Map.of()).isProblem(409, "confirmation-refused");

        var officer = world.as("agency");
        assertThat(officer.get("/partners/" + partner).expecting(200).text("/status"))
                .isEqualTo("PROSPECT");
        assertThat(officer.get("/registrations/" + registration).expecting(200).text("/contact/email"))
                .isEqualTo(address);
        Await.until(
                "the officer is told",
                () -> officer.get("/notifications").expecting(200),
                inbox -> inbox.body().contains("Newcomer " + run));
        world.anyone().get("/partners/" + partner).isProblem(404, "not-found");
    }

    @Test
    void the_password_is_set_at_the_sign_in_service_by_its_own_letter() {
        comeByItself();

        var letter = letterThat(
                "lets her set a password",
                mail -> mail.at("/links/0").asText().startsWith(world.platform().keycloak() + "/realms/jambatan/"));

        assertThat(letter.path("to").toString()).contains(address);
        assertThat(letter.at("/links/0").asText()).contains("/login-actions/action-token?key=");
    }

    private JsonNode letterThat(String does, java.util.function.Predicate<JsonNode> wanted) {
        var mailbox = Http.anonymous(world.platform().gateway());
        var letters = Await.until(
                "a letter that " + does,
                FOR_A_LETTER,
                () -> mailbox.once("GET", "/mailbox?to=" + address, "", AS_JSON).expecting(200),
                box -> box.items().stream().anyMatch(wanted));
        return letters.items().stream().filter(wanted).findFirst().orElseThrow();
    }
}
