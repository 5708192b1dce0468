package org.jambatan.platform.membership;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jambatan.platform.caller.TokenPartners;

/**
 * Leaves of a token's roles those that the account has in the partner the token acts for. Roles that come with no
 * membership, an auditor's, stay; a membership that was not heard of yet takes nothing away, since its token can only
 * be newer than all others.
 */
@ApplicationScoped
class RolesOfThePartner implements SecurityIdentityAugmentor {

    private static final Set<String> OF_MEMBERS =
            Set.of("partner-admin", "provider-manager", "signatory", "member", "agency-officer");

    private final RolesInPartners roles;

    RolesOfThePartner(RolesInPartners roles) {
        this.roles = roles;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(cut(identity));
    }

    private SecurityIdentity cut(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || token.getSubject() == null) {
            return identity;
        }
        var partners = TokenPartners.of(token);
        if (partners.size() != 1) {
            return identity; // Without one it acts for none, and with several it is told to choose.
        }
        return roles.of(token.getSubject(), partners.iterator().next())
                .map(had -> with(had, identity))
                .orElse(identity);
    }

    private static SecurityIdentity with(Set<String> had, SecurityIdentity identity) {
        var kept = identity.getRoles().stream()
                .filter(role -> had.contains(role) || !OF_MEMBERS.contains(role))
                .collect(Collectors.toSet());
        if (kept.size() == identity.getRoles().size()) {
            return identity;
        }
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addRoles(kept)
                .addPermissionChecker(identity::checkPermission)
                .build();
    }
}
