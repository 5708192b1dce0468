package org.jambatan.mou.following;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jambatan.mou.keycloak.KeycloakAway;
import org.jambatan.mou.keycloak.Organization;
import org.jambatan.mou.keycloak.Organizations;
import org.jambatan.mou.keycloak.Users;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.people.KnownMember;
import org.jambatan.mou.people.MembersToFollow;
import org.jambatan.mou.people.Role;
import org.jambatan.platform.sql.Sql;
import org.jboss.logging.Logger;

/** Which organization is which partner's. One that was there first is taken over together with its members. */
@ApplicationScoped
class PartnerOrganizations {

    private static final Logger LOG = Logger.getLogger(PartnerOrganizations.class);

    private final Organizations organizations;
    private final Users users;
    private final MembersToFollow members;
    private final PartnerBook partners;
    private final DataSource database;

    PartnerOrganizations(
            Organizations organizations,
            Users users,
            MembersToFollow members,
            PartnerBook partners,
            DataSource database) {
        this.organizations = organizations;
        this.users = users;
        this.members = members;
        this.partners = partners;
        this.database = database;
    }

    /** The partner's organization, found, taken over or made. */
    Organization of(UUID partner) {
        var known = registered(partner).flatMap(organizations::find);
        if (known.isPresent()) {
            return mended(known.get(), partner);
        }
        var found = organizations.of(partner);
        if (found.stream().allMatch(organization -> isAnothers(organization, partner))) {
            var card = partners.find(partner).orElseThrow();
            organizations.make(aliasOf(card.name().any(), partner), card.name().any(), partner);
            found = organizations.of(partner);
        }
        var mine = found.stream()
                .filter(organization -> !isAnothers(organization, partner))
                .findFirst()
                .orElseThrow(() -> new KeycloakAway("The organization of partner " + partner + " was not made."));
        adopt(mine, partner);
        return mine;
    }

    /** Registers the organization, and takes over as members who is in it. */
    void adopt(Organization organization, UUID partner) {
        var known = organizations.members(organization).stream()
                .map(user -> new KnownMember(
                        user.id(), user.email(), user.givenName(), user.familyName(), rolesOf(user.id())))
                .toList();
        var taken = members.adopt(partner, known);
        register(organization, partner);
        if (taken > 0) {
            LOG.infof(
                    "Taken over from organization %s: %s members of partner %s", organization.alias(), taken, partner);
        }
    }

    Optional<String> registered(UUID partner) {
        return Sql.one(
                database,
                "select organization_id from keycloak_organization where partner_id = ?",
                row -> row.getString(1),
                partner);
    }

    /** Whether it is another partner's by our own record, whatever its attribute says now. */
    boolean isAnothers(Organization organization, UUID partner) {
        return Sql.one(
                        database,
                        "select partner_id from keycloak_organization where organization_id = ?",
                        row -> row.getObject(1, UUID.class),
                        organization.id())
                .filter(owner -> !owner.equals(partner))
                .isPresent();
    }

    List<UUID> partnersWithOne() {
        return Sql.list(
                database,
                "select partner_id from keycloak_organization order by partner_id",
                row -> row.getObject(1, UUID.class));
    }

    /** One that was deleted in Keycloak is replaced by another. */
    private void register(Organization organization, UUID partner) {
        Sql.run(database, """
                insert into keycloak_organization (partner_id, organization_id) values (?, ?)
                on conflict (partner_id) do update set organization_id = excluded.organization_id""", partner, organization.id());
    }

    Organization mended(Organization organization, UUID partner) {
        if (!partner.equals(organization.partner()) || !organization.enabled()) {
            organizations.mend(organization, partner);
        }
        return organization;
    }

    private Set<Role> rolesOf(String account) {
        return users.rolesOf(account).stream()
                .flatMap(name -> Role.named(name).stream())
                .filter(Role::isOfMembers)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Readable where the name has Latin letters, and nobody else's in any case. */
    static String aliasOf(String name, UUID partner) {
        var latin = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 -]", "")
                .strip()
                .replaceAll("[ -]+", "-");
        var id = partner.toString();
        var end = id.substring(id.length() - 12);
        return latin.isEmpty() ? "partner-" + end : latin.substring(0, Math.min(latin.length(), 40)) + "-" + end;
    }
}
