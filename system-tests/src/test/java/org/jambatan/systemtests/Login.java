package org.jambatan.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The console's login without its browser: authorization code with PKCE, over Keycloak's two pages. */
final class Login {
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final Platform platform;
    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Kept by hand: a browser sends secure cookies to localhost, the JDK's cookie manager does not. */
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private final String verifier = random();

    Login(Platform platform) {
        this.platform = platform;
    }

    /** Returns the access token the console would hold. */
    String as(String account, String password) {
        var userPage = page(get(oidc("/auth?")
                + encoded(Map.of(
                        "client_id", "jambatan-console",
                        "response_type", "code",
                        "redirect_uri", redirect(),
                        "scope", "openid",
                        "state", "s",
                        "code_challenge", challenge(),
                        "code_challenge_method", "S256"))));
        var passwordPage = page(post(formOf(userPage), Map.of("username", account)));
        assertThat(passwordPage).as("the second page asks for the password").contains("type=\"password\"");
        var landed = post(formOf(passwordPage), Map.of("username", account, "password", password, "credentialId", ""));
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

    private static String formOf(String page) {
        var form = FORM.matcher(page);
        assertThat(form.find()).as("a form in %s", page).isTrue();
        return form.group(1).replace("&amp;", "&");
    }

    private static String page(HttpResponse<String> response) {
        assertThat(response.statusCode()).as("%s", response.uri()).isEqualTo(200);
        return response.body();
    }

    private HttpResponse<String> get(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)));
    }

    private HttpResponse<String> post(String url, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var response = browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the login was interrupted", e);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
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
