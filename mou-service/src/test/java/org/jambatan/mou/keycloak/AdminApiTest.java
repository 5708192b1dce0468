package org.jambatan.mou.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdminApiTest {

    private FakeKeycloak keycloak;
    private AdminApi api;
    private Users users;
    private Organizations organizations;

    @BeforeEach
    void start() throws IOException {
        keycloak = new FakeKeycloak();
        api = api(keycloak.url(), Optional.of("secret"));
        users = new Users(api);
        organizations = new Organizations(api);
    }

    @AfterEach
    void stop() {
        keycloak.stop();
    }

    @Test
    void an_account_is_made_once_and_found_by_its_address() {
        users.make("mei@people.example", "Mei", "Tan", "en");
        users.make("mei@people.example", "Mei", "Tan", "en");

        var user = users.findByEmail("mei@people.example").orElseThrow();

        assertThat(user.emailVerified()).isTrue();
        assertThat(users.find(user.id())).contains(user);
        assertThat(users.find("nobody")).isEmpty();
        assertThat(users.findByEmail("other@people.example")).isEmpty();
        assertThat(users.lacksPassword(user.id())).isTrue();
    }

    @Test
    void roles_are_given_and_taken() {
        users.make("mei@people.example", "Mei", "Tan", "en");
        var account = users.findByEmail("mei@people.example").orElseThrow().id();

        users.grant(account, List.of("member", "signatory"));
        users.take(account, List.of("member"));
        users.take(account, List.of());

        assertThat(users.rolesOf(account)).containsExactly("signatory");
    }

    @Test
    void an_organization_is_its_partners_and_keeps_whatever_else_it_has() {
        var partner = UUID.randomUUID();
        organizations.make("upm-1", "UPM", partner);
        organizations.make("upm-2", "UPM", UUID.randomUUID());
        var mine = organizations.of(partner).getFirst();
        assertThat(mine.alias()).isEqualTo("upm-1");
        assertThat(organizations.all()).hasSize(2);

        organizations.strip(mine);
        assertThat(organizations.of(partner)).isEmpty();
        organizations.mend(mine, partner);
        assertThat(organizations.find(mine.id())).contains(mine);
        assertThat(organizations.find("none")).isEmpty();
    }

    @Test
    void who_joins_twice_is_in_once_and_leaves_once() {
        organizations.make("upm-1", "UPM", UUID.randomUUID());
        var organization = organizations.all().getFirst();
        users.make("mei@people.example", "Mei", "Tan", "en");
        var user = users.findByEmail("mei@people.example").orElseThrow();

        organizations.join(organization, user.id());
        organizations.join(organization, user.id());
        assertThat(organizations.members(organization)).containsExactly(user);
        organizations.leave(organization, user.id());
        organizations.leave(organization, user.id());
        assertThat(organizations.members(organization)).isEmpty();
    }

    @Test
    void more_than_a_page_is_read_to_its_end() {
        for (var i = 0; i < 101; i++) {
            organizations.make("alias-" + i, "Name " + i, UUID.randomUUID());
        }
        assertThat(organizations.all()).hasSize(101);
    }

    @Test
    void while_it_is_away_that_is_said_and_known() {
        keycloak.stop();

        assertThatThrownBy(() -> organizations.all()).isInstanceOf(KeycloakAway.class);

        assertThat(api.answers()).isFalse();
    }

    @Test
    void without_its_secret_the_service_does_not_start() {
        assertThatThrownBy(() -> api(keycloak.url(), Optional.of(" ")).atStart(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("JAMBATAN_KEYCLOAK_CLIENT_SECRET");
    }

    private static AdminApi api(String url, Optional<String> secret) {
        var settings = new Settings(URI.create(url), secret);
        var mapper = new ObjectMapper();
        return new AdminApi(settings, new ServiceToken(settings, mapper, Clock.systemUTC()), mapper);
    }

    private record Settings(URI url, Optional<String> clientSecret) implements KeycloakSettings {
        @Override
        public String realm() {
            return "jambatan";
        }

        @Override
        public String clientId() {
            return "mou-service";
        }

        @Override
        public String followEvery() {
            return "off";
        }

        @Override
        public String compareEvery() {
            return "off";
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(2);
        }
    }
}
