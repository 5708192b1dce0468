package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jambatan.embedded.http.PasswordTokens;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A company nobody typed in registers, sets its password at Keycloak's own pages, accepts the terms, is admitted, and
 * invites a colleague, who books. The colleague is removed and is heard no more, at once. Another one, who reads
 * Chinese, is invited while Keycloak is away, and is written to and there when it is back.
 */
@OnThePlatform
@Order(11)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ColleagueTest {
    private static final String PASSWORD = "Correct horse battery staple 9";
    private static final Slot SLOT = Slot.onMonday(6, 10, 12);

    private final World world;
    private final String run = UUID.randomUUID().toString();
    private final Mailbox founders;
    private final Mailbox colleagues;
    private final Mailbox lateComers;
    private String programme = "";
    private String partner = "";
    private Http founder;
    private String colleaguesToken = "";

    ColleagueTest(World world) {
        this.world = world;
        this.founder = world.anyone();
        this.founders = mailboxOf("founder");
        this.colleagues = mailboxOf("colleague");
        this.lateComers = mailboxOf("latecomer");
    }

    private Mailbox mailboxOf(String name) {
        return new Mailbox(world.platform(), name + "@" + run + ".example");
    }

    @Test
    @Order(10)
    void a_company_registers_and_sets_its_password_at_keycloaks_own_page() {
        programme = world.anyone().get("/programmes").expecting(200).text("/items/0/id");
        world.anyone()
                .post("/registrations", """
                        {"name":{"en":"Quokka %s"},"kind":"COMPANY","country":"MY",
                         "contact":{"givenName":"Aisyah","familyName":"Synthetic","email":"%s","language":"en"},
                         "for":{"type":"PROGRAMME","id":"%s"}}""".formatted(run, founders.address(), programme))
                .expecting(202);
        partner = opened(founders, "registration", "/registrations/%s/confirmation")
                .text("/partnerId");

        founder = Http.at(world.platform().gateway() + "/api/v1", signedIn(founders));

        var me = founder.get("/me").expecting(200);
        assertThat(me.text("/partners/0/id")).isEqualTo(partner);
        assertThat(me.text("/partners/0/status")).isEqualTo("PROSPECT");
    }

    @Test
    @Order(20)
    void it_accepts_the_terms_and_is_admitted() {
        founder.post("/programmes/" + programme + "/terms/current/acceptances").expecting(201);
        var path = "/programmes/" + programme + "/admissions";
        var applied = founder.post(path, "{\"size\":\"SMALL\",\"startUp\":false}")
                .expecting(201)
                .id();
        world.as("agency")
                .post(path + "/" + applied + "/approval", "{\"size\":\"SMALL\",\"startUp\":false}")
                .expecting(200);

        assertThat(founder.get("/partners/" + partner).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    @Order(30)
    void the_colleague_it_invites_books() {
        var offering = Laboratory.of(world, "upm", "Room of colleagues").offers(world, "Colleaguescope");
        invite(founder, colleagues, "Bo", "en");
        opened(colleagues, "invitation", "/invitations/%s/acceptance");
        var colleague = signedIn(colleagues);
        colleaguesToken = colleague.get();

        var booking = Http.at(world.platform().gateway() + "/api/v1", colleague)
                .post("/bookings", SLOT.bookingOf(offering))
                .expecting(201);

        assertThat(booking.text("/status")).isEqualTo("CONFIRMED");
        assertThat(booking.text("/customerPartnerId")).isEqualTo(partner);
        assertThat(founder.get("/bookings/" + booking.id()).expecting(200).text("/account"))
                .isEqualTo(memberOf(colleagues).path("account").asText());
    }

    @Test
    @Order(40)
    void once_removed_the_colleague_is_heard_no_more() {
        var colleague = world.people().with(colleaguesToken);
        colleague.get("/bookings").expecting(200);
        var member = memberOf(colleagues).path("id").asText();
        founder.post("/partners/" + partner + "/members/" + member + "/removal").expecting(200);

        colleague.once("GET", "/me", "", Map.of()).isProblem(401, "unauthenticated");
        Await.until(
                "the other services refuse the token of who was removed",
                () -> colleague.once("GET", "/bookings", "", Map.of()),
                reply -> reply.status() == 401);
        Await.until(
                "a new token, if there is one, names no partner",
                () -> tokenOf(colleagues),
                reply -> reply.status() != 200
                        || !People.claims(() -> reply.text("/access_token"))
                                .path("organization")
                                .toString()
                                .contains(partner));
        var left = founder.get("/partners/" + partner + "/members/" + member).expecting(200);
        assertThat(left.text("/state")).isEqualTo("REMOVED");
        Await.until(
                "the address is erased once Keycloak has followed",
                () -> founder.get("/partners/" + partner + "/members/" + member).expecting(200),
                reply -> reply.at("/email").isMissingNode());
    }

    /** Keycloak stays away for a whole minute: over the invitation, its acceptance, and every attempt to make it follow. */
    @Test
    @Order(50)
    void an_invitation_stands_although_keycloak_was_away_all_the_while() throws IOException {
        var colleague = world.people().with(signedIn(founders).get());
        var hold = Files.createFile(world.platform().hold("keycloak"));
        try {
            world.platform().kill("keycloak");
            var away = Instant.now();
            invite(colleague, lateComers, "Lin", "zh");
            opened(lateComers, "invitation", "/invitations/%s/acceptance");
            world.platform().awaitHealth("DEGRADED", Duration.ofSeconds(30));
            var waiting = Await.until(
                    "the member waits for Keycloak",
                    () -> memberOf(colleague, lateComers),
                    member -> !member.isMissingNode());
            assertThat(waiting.path("state").asText()).isEqualTo("INVITED");
            Await.until(
                    "a minute is over",
                    Duration.ofSeconds(90),
                    () -> Duration.between(away, Instant.now()),
                    gone -> gone.compareTo(Duration.ofMinutes(1)) >= 0);
            assertThat(memberOf(colleague, lateComers).path("state").asText()).isEqualTo("INVITED");
        } finally {
            Files.delete(hold);
        }
        world.platform().awaitReady("keycloak", Duration.ofMinutes(2));

        var member = Await.until(
                "the member has joined",
                Duration.ofSeconds(90),
                () -> memberOf(colleague, lateComers),
                one -> one.path("state").asText().equals("ACTIVE"));
        var letter = lateComers.letterOfKeycloak();
        assertThat(letter.path("subject").asText()).isEqualTo("更新您的账户");
        assertThat(letter.path("text").asText()).contains("更新密码");
        var token = signedIn(lateComers);
        assertThat(People.claims(token).path("sub").asText())
                .isEqualTo(member.path("account").asText());
        assertThat(Http.at(world.platform().gateway() + "/api/v1", token)
                        .get("/me")
                        .expecting(200)
                        .text("/partners/0/id"))
                .isEqualTo(partner);
        world.platform().awaitHealth("UP", Duration.ofSeconds(60));
    }

    private void invite(Http by, Mailbox whom, String name, String language) {
        by.post("/partners/" + partner + "/invitations", """
                        {"email":"%s","givenName":"%s","familyName":"Synthetic","language":"%s","roles":["member"]}""".formatted(whom.address(), name, language))
                .expecting(201);
    }

    /** Opens the link of the platform's own letter, which says which thing it is about and holds the token. */
    private Reply opened(Mailbox mailbox, String what, String path) {
        var link = URI.create(Mailbox.linkIn(mailbox.letterTo("/welcome?" + what + "=")));
        var id = link.getQuery().substring((what + "=").length());
        return world.anyone()
                .post(path.formatted(id), "{\"token\":\"" + link.getFragment() + "\"}")
                .expecting(200);
    }

    /** Sets a password by Keycloak's letter, unless it is set already, and signs in with it. */
    private PasswordTokens signedIn(Mailbox mailbox) {
        if (tokenOf(mailbox).status() != 200) {
            PasswordLetter.open(Mailbox.linkIn(mailbox.letterOfKeycloak()), PASSWORD);
        }
        return new PasswordTokens(world.platform().keycloak(), "jambatan", "jambatan-cli", mailbox.address(), PASSWORD);
    }

    private Reply tokenOf(Mailbox mailbox) {
        return Http.anonymous(world.platform().keycloak())
                .form(
                        "/realms/jambatan/protocol/openid-connect/token",
                        Browser.encoded(Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "jambatan-cli",
                                "username",
                                mailbox.address(),
                                "password",
                                PASSWORD)));
    }

    private JsonNode memberOf(Mailbox mailbox) {
        return memberOf(founder, mailbox);
    }

    private JsonNode memberOf(Http by, Mailbox mailbox) {
        return by.get("/partners/" + partner + "/members").expecting(200).items().stream()
                .filter(member -> member.path("email").asText().equals(mailbox.address()))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
