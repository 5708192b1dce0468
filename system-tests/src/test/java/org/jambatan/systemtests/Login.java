package org.jambatan.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.systemtests.Browser.encoded;
import static org.jambatan.systemtests.Browser.formOf;
import static org.jambatan.systemtests.Browser.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** The console's login without its browser: authorization code with PKCE, over Keycloak's two pages. */
final class Login {
    private final Platform platform;
    private final Browser browser = new Browser();
    private final String verifier = random();

    Login(Platform platform) {
        this.platform = platform;
    }

    /** Returns the access token the console would hold. */
    String as(String account, String password) {
        var userPage = page(browser.get(oidc("/auth?")
                + encoded(Map.of(
                        "client_id", "jambatan-console",
                        "response_type", "code",
                        "redirect_uri", redirect(),
                        "scope", "openid",
                        "state", "s",
                        "code_challenge", challenge(),
                        "code_challenge_method", "S256"))));
        var passwordPage = page(browser.post(formOf(userPage), Map.of("username", account)));
        assertThat(passwordPage).as("the second page asks for the password").contains("type=\"password\"");
        var landed = browser.post(
                formOf(passwordPage), Map.of("username", account, "password", password, "credentialId", ""));
        assertThat(landed.statusCode()).as("after the password of %s", account).isEqualTo(302);
        return tokenFor(codeIn(landed.headers().firstValue("Location").orElse("")));
    }

    private String tokenFor(String code) {
        var reply = Http.anonymous(platform.keycloak())
                .form(
                        "/realms/jambatan/protocol/openid-connect/token",
                        encoded(Map.of(
                                "grant_type",
                                "authorization_code",
                                "client_id",
                                "jambatan-console",
                                "redirect_uri",
                                redirect(),
                                "code",
                                code,
                                "code_verifier",
                                verifier)));
        return reply.expecting(200).text("/access_token");
    }

    private String codeIn(String location) {
        assertThat(location).startsWith(redirect() + "?").contains("code=");
        return location.replaceFirst("^.*[?&]code=", "").replaceFirst("&.*$", "");
    }

    private String redirect() {
        return platform.gateway() + "/console/oauth2-redirect.html";
    }

    private String oidc(String rest) {
        return platform.keycloak() + "/realms/jambatan/protocol/openid-connect" + rest;
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
