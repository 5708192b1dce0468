package org.jambatan.embedded.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jambatan.embedded.access.Agency;
import org.jambatan.embedded.access.ApiClients;
import org.jambatan.embedded.access.Consumer;
import org.jambatan.embedded.access.FrontEnd;
import org.jambatan.embedded.access.FrontEnds;
import org.jambatan.embedded.access.Name;
import org.jambatan.embedded.access.Officer;
import org.jambatan.embedded.access.Officers;
import org.jambatan.embedded.access.Redirect;
import org.jambatan.embedded.http.Answer;
import org.jambatan.embedded.http.Api;
import org.jambatan.embedded.http.PasswordTokens;
import org.jambatan.embedded.parts.Ports;
import org.jambatan.embedded.postgres.PostgresServer;
import org.jambatan.embedded.postgres.PostgresSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeycloakServerTest {
    private static final String AGENCY = "0192f3a0-7b1c-7d00-8a00-000000000001";

    @TempDir
    static Path folder;

    static PostgresServer postgres;
    static KeycloakServer keycloak;

    @BeforeAll
    static void a_keycloak_with_the_realm() {
        postgres = PostgresServer.start(
                PostgresSettings.in(folder.resolve("postgres")).withoutFsync());
        postgres.createDatabase("keycloak", "owner-secret", "app-secret");
        var ports = Ports.free(2);
        keycloak = new KeycloakServer(
                new KeycloakSettings(
                        folder.resolve("keycloak"),
                        ports.getFirst(),
                        ports.getLast(),
                        postgres.jdbcUrl("keycloak"),
                        "keycloak_owner",
                        "owner-secret",
                        "admin-secret"),
                description());
        keycloak.start();
    }

    private static RealmDescription description() {
        return RealmDescription.of(Map.of(
                "gateway.port", "8080",
                "mailbox.port", "13025",
                "first-agency.id", AGENCY,
                "first-agency.name", "Invest Selangor Berhad",
                "client.gateway", "a",
                "client.catalog-service", "b",
                "client.booking-service", "c",
                "client.mou-service", "d",
                "client.notification-service", "e"));
    }

    @AfterAll
    static void stop() {
        keycloak.stop();
        postgres.stop();
    }

    @Test
    void a_token_says_for_whom_it_is_which_roles_and_which_partner() throws IOException {
        var claims = claims("agency");

        assertThat(claims.path("iss").asText()).isEqualTo(keycloak.url() + "/realms/jambatan");
        assertThat(words(claims.path("aud"))).contains("jambatan-api");
        assertThat(words(claims.path("realm_access").path("roles")))
                .contains("agency-officer", "partner-admin", "signatory", "member")
                .doesNotContain("provider-manager", "auditor");
        assertThat(claims.path("organization").size()).isEqualTo(1);
        assertThat(words(claims.path("organization").path("invest-selangor").path("partner_id")))
                .containsExactly(AGENCY);
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
    }

    @Test
    void an_account_without_a_partner_carries_no_organization() throws IOException {
        assertThat(claims("auditor").has("organization")).isFalse();
        assertThat(words(claims("entrant").path("realm_access").path("roles"))).doesNotContain("member");
    }

    @Test
    void the_example_front_end_may_return_to_the_root_only_and_must_prove_itself() {
        var example = keycloak.admin()
                .get("/realms/jambatan/clients?clientId=jambatan-example")
                .body()
                .path(0);

        assertThat(example.path("publicClient").asBoolean()).isTrue();
        assertThat(example.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(words(example.path("redirectUris")))
                .containsExactlyInAnyOrder("http://localhost:8080/", "http://127.0.0.1:8080/");
        assertThat(example.at("/attributes/pkce.code.challenge.method").asText())
                .isEqualTo("S256");
    }

    @Test
    void describing_the_realm_again_changes_nothing_others_added() {
        new Organizations(keycloak.admin(), "jambatan")
                .ensure(new Organization("upm", "UPM", "upm.example", "some-id", List.of("upm")));
        var before = members("upm");

        keycloak.furnish();

        assertThat(members("upm")).isEqualTo(before).hasSize(1);
        assertThat(keycloak.admin().get("/realms/jambatan/users/count").body().asInt())
                .isEqualTo(22);
    }

    @Test
    void a_service_has_the_rights_it_needs_at_the_admin_api_and_no_others() {
        var mou = serviceAccount("mou-service", "d");
        var notification = serviceAccount("notification-service", "e");
        var catalog = serviceAccount("catalog-service", "b");

        mou.post(
                        "/realms/jambatan/users",
                        Map.of("username", "newcomer", "email", "newcomer@people.example", "enabled", true))
                .expecting(201);
        var newcomer = mou.get("/realms/jambatan/users?exact=true&username=newcomer")
                .expecting(200)
                .body()
                .path(0)
                .path("id")
                .asText();
        var member = mou.get("/realms/jambatan/roles/member").expecting(200).body();
        mou.post("/realms/jambatan/users/" + newcomer + "/role-mappings/realm", List.of(member))
                .expecting(204);
        mou.post(
                        "/realms/jambatan/organizations",
                        Map.of("name", "New", "alias", "new", "domains", List.of(Map.of("name", "new.example"))))
                .expecting(201);
        notification.get("/realms/jambatan/users/" + newcomer).expecting(200);
        notification.delete("/realms/jambatan/users/" + newcomer).expecting(403);
        catalog.get("/realms/jambatan/users/" + newcomer).expecting(403);
        mou.get("/realms/jambatan/clients").expecting(403);
        mou.delete("/realms/jambatan/users/" + newcomer).expecting(204);
    }

    private static Api serviceAccount(String client, String secret) {
        var token = clientToken(client, secret).expecting(200).text("access_token");
        return Api.with(keycloak.url() + "/admin", () -> token);
    }

    private static Answer clientToken(String client, String secret) {
        return Api.anonymous(keycloak.url())
                .form(
                        "/realms/jambatan/protocol/openid-connect/token",
                        "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret);
    }

    @Test
    void a_user_cannot_keep_attributes_of_his_own() {
        var profile = keycloak.admin()
                .get("/realms/jambatan/users/profile")
                .expecting(200)
                .body();

        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
    }

    @Test
    void it_speaks_english_malay_and_chinese_and_english_to_everybody_else() {
        assertThat(signInPage("en")).contains("<html class=\"login-pf\" lang=\"en\"", "Sign in to Jambatan");
        assertThat(signInPage("ms")).contains("lang=\"ms\"", "Log masuk ke Jambatan", "Bahasa Melayu");
        assertThat(signInPage("zh")).contains("lang=\"zh-Hans\"", "登录到 Jambatan", "简体中文");
        assertThat(signInPage("fr")).contains("Sign in to Jambatan");
    }

    @Test
    void the_language_of_an_account_is_kept_and_nothing_else_that_is_not_ours() {
        var admin = keycloak.admin();
        admin.post(
                        "/realms/jambatan/users",
                        Map.of(
                                "username",
                                "pembaca",
                                "email",
                                "pembaca@people.example",
                                "enabled",
                                true,
                                "attributes",
                                Map.of("locale", List.of("ms"), "partner_id", List.of("guessed"))))
                .expecting(201);
        var user = admin.get("/realms/jambatan/users?exact=true&username=pembaca")
                .expecting(200)
                .body()
                .path(0);

        assertThat(user.path("attributes").toString()).isEqualTo("{\"locale\":[\"ms\"]}");
        admin.delete("/realms/jambatan/users/" + user.path("id").asText());
    }

    /** As a browser gets it whose person prefers this language. */
    private static String signInPage(String language) {
        var address = keycloak.url() + "/realms/jambatan/protocol/openid-connect/auth?client_id=jambatan-console"
                + "&response_type=code&scope=openid&code_challenge_method=S256&code_challenge=" + "c".repeat(43)
                + "&redirect_uri=http://localhost:8080/console/oauth2-redirect.html";
        try (var browser = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(URI.create(address))
                    .header("Accept-Language", language)
                    .build();
            return browser.send(asked, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at the sign-in page", e);
        }
    }

    @Test
    void the_console_may_return_to_its_own_page_only_and_must_prove_itself() {
        var client = keycloak.admin()
                .get("/realms/jambatan/clients?clientId=jambatan-console")
                .body()
                .path(0);

        assertThat(words(client.path("redirectUris")))
                .containsExactlyInAnyOrder(
                        "http://localhost:8080/console/oauth2-redirect.html",
                        "http://127.0.0.1:8080/console/oauth2-redirect.html");
        assertThat(client.path("attributes").path("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
    }

    @Test
    void a_consumer_reads_the_api_as_its_agency_until_it_is_revoked() throws IOException {
        var clients = new ApiClients(keycloak.admin());
        var consumer = new Consumer(new Name("lab"), AGENCY);

        var secret = clients.add(consumer);

        var claims = claimsOf(clientToken("consumer-lab", secret).expecting(200).text("access_token"));
        assertThat(words(claims.path("aud"))).contains("jambatan-api");
        assertThat(words(claims.path("realm_access").path("roles")))
                .contains("event-consumer")
                .doesNotContain("agency-officer", "partner-admin", "member", "signatory");
        assertThat(claims.path("organization").size()).isEqualTo(1);
        assertThat(words(claims.path("organization").path("invest-selangor").path("partner_id")))
                .containsExactly(AGENCY);
        assertThat(members("invest-selangor")).containsExactly("agency");
        assertThat(clientToken("consumer-lab", "guessed").status()).isEqualTo(401);
        assertThatThrownBy(() -> clients.add(consumer)).hasMessageContaining("already");

        clients.revoke(consumer.name());

        assertThat(clientToken("consumer-lab", secret).status()).isEqualTo(401);
    }

    @Test
    void a_front_end_returns_to_its_own_addresses_and_its_origins_may_call() throws IOException {
        var file = folder.resolve("origins");
        var frontEnds = new FrontEnds(keycloak.admin(), file);
        var portal = frontEnd("portal", "https://portal.example/back", "http://localhost:4000/back");

        assertThat(frontEnds.add(portal)).isTrue();
        assertThat(frontEnds.add(portal)).isFalse();

        var client = client("portal");
        assertThat(words(client.path("redirectUris")))
                .containsExactlyInAnyOrder("https://portal.example/back", "http://localhost:4000/back");
        assertThat(words(client.path("webOrigins")))
                .containsExactlyInAnyOrder("https://portal.example", "http://localhost:4000");
        assertThat(client.path("publicClient").asBoolean()).isTrue();
        assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(client.path("attributes").path("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(Files.readAllLines(file)).containsExactly("http://localhost:4000", "https://portal.example");
        assertThatThrownBy(() -> frontEnds.add(frontEnd("portal", "https://elsewhere.example/back")))
                .hasMessageContaining("already");
        assertThatThrownBy(() -> frontEnds.add(frontEnd("jambatan-console", "https://portal.example/back")))
                .hasMessageContaining("the platform's own");
        assertThatThrownBy(() -> frontEnds.remove(new Name("partner-web"))).hasMessageContaining("no front-end");

        keycloak.furnish();
        assertThat(frontEnds.all()).extracting(FrontEnd::name).containsExactly(new Name("portal"));
        frontEnds.remove(new Name("portal"));

        assertThat(client("portal").isMissingNode()).isTrue();
        assertThat(Files.readAllLines(file)).isEmpty();
        assertThat(frontEnds.all()).isEmpty();
    }

    @Test
    void the_first_officer_of_an_agency_gets_a_password_for_once_and_nobody_after_him() {
        var agency = new Agency("0192f3a0-7b1c-7d00-8a00-0000000000aa", List.of("Agency of Tomorrow"));
        var officers = new Officers(keycloak.admin());
        var officer = Officer.of("First.Officer@tomorrow.example", "Siti Aminah binti Ali");

        var password = officers.addFirst(officer, agency);

        var user = keycloak.admin()
                .get("/realms/jambatan/users?exact=true&username=first.officer@tomorrow.example")
                .body()
                .path(0);
        assertThat(user.path("firstName").asText()).isEqualTo("Siti Aminah binti");
        assertThat(words(user.path("requiredActions"))).containsExactly("UPDATE_PASSWORD");
        assertThat(password).hasValueSatisfying(word -> assertThat(word).hasSize(20));
        assertThat(members("tomorrow.example")).containsExactly("first.officer@tomorrow.example");
        var roles = keycloak.admin()
                .get("/realms/jambatan/users/" + user.path("id").asText() + "/role-mappings/realm")
                .body();
        assertThat(StreamSupport.stream(roles.spliterator(), false)
                        .map(role -> role.path("name").asText()))
                .contains("agency-officer", "partner-admin", "signatory", "member")
                .doesNotContain("auditor", "provider-manager");

        assertThat(officers.addFirst(officer, agency)).isEmpty();
        assertThatThrownBy(() -> officers.addFirst(Officer.of("second@tomorrow.example", "Second One"), agency))
                .hasMessageContaining("has an officer already");
        assertThatThrownBy(() -> officers.addFirst(
                        Officer.of("third@tomorrow.example", "Third One"),
                        new Agency(AGENCY, List.of("Invest Selangor"))))
                .hasMessageContaining("has an officer already");
        keycloak.admin().delete("/realms/jambatan/users/" + user.path("id").asText());
    }

    @Test
    void without_the_demo_the_realm_has_neither_accounts_nor_ways_to_try_it_out() {
        var realm = description().withoutDemo();

        assertThat(realm.settings().has("smtpServer")).isFalse();
        assertThat(realm.each("accounts")).isEmpty();
        assertThat(realm.each("organizations")).isEmpty();
        assertThat(realm.each("clients"))
                .extracting(each -> each.path("clientId").asText())
                .contains("jambatan-console", "mou-service")
                .doesNotContain("jambatan-cli", "partner-web");
    }

    private static FrontEnd frontEnd(String name, String... redirects) {
        return new FrontEnd(
                new Name(name), Stream.of(redirects).map(Redirect::new).toList());
    }

    private static JsonNode client(String clientId) {
        return keycloak.admin()
                .get("/realms/jambatan/clients?clientId=" + clientId)
                .body()
                .path(0);
    }

    private static List<String> members(String alias) {
        var admin = keycloak.admin();
        var organization = admin.get("/realms/jambatan/organizations?search=" + alias)
                .body()
                .path(0);
        var members = admin.get(
                "/realms/jambatan/organizations/" + organization.path("id").asText() + "/members");
        return StreamSupport.stream(members.body().spliterator(), false)
                .map(member -> member.path("username").asText())
                .toList();
    }

    private static JsonNode claims(String account) throws IOException {
        var token = new PasswordTokens(keycloak.url(), "jambatan", "jambatan-cli", account, "jambatan").get();
        return claimsOf(token);
    }

    private static JsonNode claimsOf(String token) throws IOException {
        return Api.JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
