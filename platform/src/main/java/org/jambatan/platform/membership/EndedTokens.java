package org.jambatan.platform.membership;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jambatan.platform.caller.TokenPartners;

/** 401 for a token whose membership has ended: a new one, if there is one to be had, says what is true now. */
@ApplicationScoped
class EndedTokens implements SecurityIdentityAugmentor {

    private final EndedMemberships ended;

    EndedTokens(EndedMemberships ended) {
        this.ended = ended;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return isEnded(identity)
                ? Uni.createFrom().failure(new AuthenticationFailedException("The membership has ended."))
                : Uni.createFrom().item(identity);
    }

    private boolean isEnded(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && token.getSubject() != null
                && TokenPartners.of(token).stream()
                        .anyMatch(partner -> ended.isEnded(
                                token.getSubject(), partner, Instant.ofEpochSecond(token.getIssuedAtTime())));
    }
}
