package org.jambatan.testkit.token;

import java.security.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Writes an account's access token with the claims of Keycloak's realm {@code jambatan}, and with its flaw. */
final class AccessToken {

    private static final int LIFE_SECONDS = 300;

    private AccessToken() {}

    static String of(Account account) {
        var issuer = TokenIssuer.ofThisRun();
        var signature = new JsonWebSignature();
        signature.setPayload(claims(account, issuer).toJson());
        signature.setHeader("typ", "JWT");
        if (account.flaw() == Flaw.UNSIGNED) {
            signature.setAlgorithmConstraints(AlgorithmConstraints.ALLOW_ONLY_NONE);
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        } else {
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            signature.setKeyIdHeaderValue(issuer.keyId());
            signature.setKey(keyFor(account, issuer));
        }
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The token of " + account + " cannot be signed.", e);
        }
    }

    private static Key keyFor(Account account, TokenIssuer issuer) {
        return account.flaw() == Flaw.BAD_SIGNATURE ? TokenIssuer.foreignKey() : issuer.signingKey();
    }

    private static JwtClaims claims(Account account, TokenIssuer issuer) {
        var claims = new JwtClaims();
        var now = NumericDate.now().getValue();
        var issued = account.flaw() == Flaw.EXPIRED ? now - 3_600 : now;
        claims.setIssuedAt(NumericDate.fromSeconds(issued));
        claims.setExpirationTime(NumericDate.fromSeconds(issued + LIFE_SECONDS));
        claims.setJwtId("onrtac:" + UUID.randomUUID());
        claims.setIssuer(issuer.url() + (account.flaw() == Flaw.WRONG_ISSUER ? "-of-somebody-else" : ""));
        claims.setAudience(List.of(account.flaw() == Flaw.WRONG_AUDIENCE ? "account" : "jambatan-api"));
        claims.setSubject(account.id().toString());
        claims.setStringClaim("typ", "Bearer");
        claims.setStringClaim("azp", "jambatan-cli");
        claims.setStringClaim("sid", UUID.randomUUID().toString());
        claims.setStringClaim("acr", "1");
        claims.setStringClaim("scope", "organization profile");
        claims.setStringClaim("preferred_username", account.username());
        claims.setClaim("realm_access", Map.of("roles", roles(account)));
        if (!account.organizations().isEmpty()) {
            claims.setClaim("organization", organizations(account));
        }
        return claims;
    }

    private static List<String> roles(Account account) {
        var roles = new ArrayList<>(account.realmRoles());
        roles.add("default-roles-jambatan");
        return roles;
    }

    /** Keycloak's shape: every attribute is a list, and the organization's own id stands beside them. */
    private static Map<String, Object> organizations(Account account) {
        var entries = new LinkedHashMap<String, Object>();
        for (var organization : account.organizations()) {
            var id = Account.stableId("organization:" + organization.alias()).toString();
            var partner = List.of(organization.partner().toString());
            entries.put(organization.alias(), Map.of("id", id, "partner_id", partner));
        }
        return entries;
    }
}
