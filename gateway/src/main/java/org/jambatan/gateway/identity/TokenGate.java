package org.jambatan.gateway.identity;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.Consumer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jambatan.gateway.rates.Rates;
import org.jambatan.platform.http.ProblemAnswer;

/**
 * Lets pass who presents nothing, or a token of our issuer. A bad token is refused on every path, public ones too: its
 * bearer believes to be somebody, and should hear that this is so no longer.
 */
@Singleton
public class TokenGate {

    private final IdentityProviderManager identities;
    private final IssuerKeys keys;
    private final VerifiedTokens verified;
    private final Rates rates;

    TokenGate(IdentityProviderManager identities, IssuerKeys keys, VerifiedTokens verified, Rates rates) {
        this.identities = identities;
        this.keys = keys;
        this.verified = verified;
        this.rates = rates;
    }

    /** Calls {@code next} with the caller, perhaps later, or answers the request. */
    public void callerOf(RoutingContext context, Consumer<Caller> next) {
        try {
            var token = BearerToken.of(context.request().headers());
            var caller = token.isEmpty()
                    ? Caller.ANONYMOUS
                    : verified.find(token.get(), Instant.now()).orElse(null);
            if (caller != null) {
                next.accept(caller);
            } else if (!token.get().wellFormed()) {
                throw new TokenRefused();
            } else if (!keys.known()) {
                context.response().putHeader("Retry-After", "2");
                ProblemAnswer.write(
                        context, 503, "identity-unavailable", "Tokens cannot be checked at the moment; try again.");
            } else if (rates.allowCheck(context)) {
                check(context, token.get(), next);
            }
        } catch (TokenRefused refused) {
            refuse(context, "The Authorization header must hold one bearer token.");
        }
    }

    private void check(RoutingContext context, BearerToken token, Consumer<Caller> next) {
        var request = HttpSecurityUtils.setRoutingContextAttribute(
                new TokenAuthenticationRequest(new AccessTokenCredential(token.value())), context);
        identities
                .authenticate(request)
                .subscribe()
                .with(identity -> next.accept(remembered(token, identity)), failure -> {
                    rates.countRefusal(context);
                    refuse(context, "The token is expired, or not one of this platform.");
                });
    }

    private Caller remembered(BearerToken token, SecurityIdentity identity) {
        var jwt = (JsonWebToken) identity.getPrincipal();
        var caller = new Caller(jwt.getSubject());
        verified.remember(token, caller, Instant.ofEpochSecond(jwt.getExpirationTime()));
        return caller;
    }

    private static void refuse(RoutingContext context, String reason) {
        context.response().putHeader("WWW-Authenticate", "Bearer realm=\"jambatan\", error=\"invalid_token\"");
        ProblemAnswer.write(context, 401, "token-refused", reason);
    }
}
