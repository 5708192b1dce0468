package org.jambatan.platform.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jambatan.platform.problem.Answer;

/**
 * Who calls, as the token proves it. The partner comes from the token's entry {@code
 * organization.<alias>.partner_id[0]} alone: no header and no user attribute is trusted.
 */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** The account's id, stable over renames; {@code anonymous} without a token. */
    public String account() {
        return isAnonymous() ? "anonymous" : token.getSubject();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    /** Every partner the token names. */
    public Set<UUID> partners() {
        return isAnonymous() ? Set.of() : TokenPartners.of(token);
    }

    /** The partner acted for; none for an account without one. A token that names several is told to choose. */
    public Optional<UUID> partnerIfAny() {
        var partners = List.copyOf(partners());
        if (partners.size() > 1) {
            throw Answer.forbidden(
                    "choose-organization", "Your token names several partners: ask for scope organization:<alias>.");
        }
        return partners.stream().findFirst();
    }

    /** The partner acted for; 403 when there is none. */
    public UUID partner() {
        return partnerIfAny()
                .orElseThrow(() -> Answer.forbidden("no-partner", "Your account does not belong to a partner."));
    }
}
