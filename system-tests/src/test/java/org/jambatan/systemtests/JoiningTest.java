package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A company nobody typed in: it registers, opens the link in its letter, and the officer finds it. */
@OnThePlatform
@Order(7)
class JoiningTest {
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

        var letter = mailbox().letterTo("/welcome?registration=");
        assertThat(letter.path("subject").asText()).isEqualTo("Sila sahkan pendaftaran anda di Jambatan");
        var link = URI.create(Mailbox.linkIn(letter));
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
    void the_password_is_set_at_the_sign_in_service_by_its_own_letter_in_the_persons_language() {
        comeByItself();

        var letter = mailbox().letterOfKeycloak();

        assertThat(letter.path("to").toString()).contains(address);
        assertThat(letter.at("/links/0").asText()).contains("/login-actions/action-token?key=");
        assertThat(letter.path("subject").asText()).isEqualTo("Kemas kini akaun anda");
        assertThat(letter.path("text").asText()).contains("Tetapkan kata laluan", "luput dalam masa 3 hari");
        var browser = new Browser();
        assertThat(browser.landed(browser.get(Mailbox.linkIn(letter)))).contains("Klik di sini untuk meneruskan");
    }

    private Mailbox mailbox() {
        return new Mailbox(world.platform(), address);
    }
}
