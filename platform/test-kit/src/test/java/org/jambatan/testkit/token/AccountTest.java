package org.jambatan.testkit.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountTest {

    private static final UUID PARTNER = UUID.fromString("0190b2d8-0000-7000-8000-000000000001");

    @Test
    void a_token_carries_the_claims_of_the_realm() throws Exception {
        var account = Account.named("upm").partner(PARTNER).roles("provider-manager", "member");

        var claims = asAServiceWould().processToClaims(account.token());

        assertThat(organizations(claims).at("/upm/partner_id/0").asText()).isEqualTo(PARTNER.toString());
        assertThat(claims.getClaimValue("realm_access"))
                .isEqualTo(Map.of("roles", List.of("provider-manager", "member", "default-roles-jambatan")));
        assertThat(claims.getClaimValueAsString("preferred_username")).isEqualTo("upm");
        assertThat(claims.getClaimValueAsString("sub")).isEqualTo(account.id().toString());
        assertThat(claims.hasClaim("email")).isFalse();
    }

    @Test
    void a_member_of_two_partners_has_two_organizations() throws Exception {
        var account = Account.named("both").organization("upm", PARTNER).organization("frim", UUID.randomUUID());

        var claims = asAServiceWould().processToClaims(account.token());

        assertThat(organizations(claims).fieldNames()).toIterable().containsOnly("upm", "frim");
        assertThatThrownBy(account::partnerId).hasMessageContaining("2 partners");
    }

    @Test
    void a_recent_token_is_the_same_accounts_with_the_same_rights() {
        var account = Account.named("upm").partner(PARTNER).roles("member");
        var others = List.of(
                account.roles("signatory"),
                account.partner(UUID.randomUUID()),
                account.withoutPartner(),
                account.id(UUID.randomUUID()),
                account.expired(),
                account.badSignature(),
                account.wrongAudience());

        assertThat(account.recentToken()).isEqualTo(account.roles("member").recentToken());
        assertThat(others)
                .extracting(Account::recentToken)
                .doesNotHaveDuplicates()
                .doesNotContain(account.recentToken());
        assertThat(others).extracting(Account::token).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("flawed")
    void a_flawed_token_does_not_pass(Account account) {
        assertThatThrownBy(() -> asAServiceWould().processToClaims(account.token()))
                .isInstanceOf(InvalidJwtException.class);
    }

    static List<Account> flawed() {
        var upm = Accounts.UPM;
        return List.of(upm.expired(), upm.wrongAudience(), upm.wrongIssuer(), upm.badSignature(), upm.unsigned());
    }

    @Test
    void the_issuer_answers_the_discovery_document_where_keycloak_does() {
        var issuer = TokenIssuer.ofThisRun().url();

        RestAssured.get(issuer + "/.well-known/openid-configuration")
                .then()
                .statusCode(200)
                .body("issuer", org.hamcrest.Matchers.equalTo(issuer));
        assertThat(issuer).endsWith("/realms/jambatan");
    }

    private static JsonNode organizations(JwtClaims claims) throws Exception {
        return new ObjectMapper().readTree(claims.toJson()).at("/organization");
    }

    private static JwtConsumer asAServiceWould() {
        var issuer = TokenIssuer.ofThisRun().url();
        return new JwtConsumerBuilder()
                .setExpectedIssuer(issuer)
                .setExpectedAudience("jambatan-api")
                .setRequireExpirationTime()
                .setVerificationKeyResolver(
                        new HttpsJwksVerificationKeyResolver(new HttpsJwks(issuer + "/protocol/openid-connect/certs")))
                .build();
    }
}
