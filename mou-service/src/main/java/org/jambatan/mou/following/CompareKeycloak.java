package org.jambatan.mou.following;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.mou.keycloak.Organization;
import org.jambatan.mou.keycloak.Organizations;
import org.jambatan.mou.keycloak.User;
import org.jambatan.mou.keycloak.Users;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.people.MembersToFollow;
import org.jambatan.mou.people.Role;
import org.jambatan.mou.people.Wanted;

/**
 * Compares Keycloak with what should be there, every now and then, and mends the difference. Keycloak is always read
 * before our own state, and a partner somebody of whom is being worked on is left for the next time: so what is only
 * half done is not taken for somebody's change.
 */
@ApplicationScoped
class CompareKeycloak {

    private final Organizations organizations;
    private final Users users;
    private final PartnerOrganizations registered;
    private final PartnerBook partners;
    private final MembersToFollow members;
    private final Drift drift;

    CompareKeycloak(
            Organizations organizations,
            Users users,
            PartnerOrganizations registered,
            PartnerBook partners,
            MembersToFollow members,
            Drift drift) {
        this.organizations = organizations;
        this.users = users;
        this.registered = registered;
        this.partners = partners;
        this.members = members;
        this.drift = drift;
    }

    void compareAll() {
        var found = new HashMap<String, Organization>();
        organizations.all().forEach(organization -> found.put(organization.id(), organization));
        for (var organization : found.values()) {
            if (organization.partner() != null
                    && partners.find(organization.partner()).isPresent()) {
                first(organization, organization.partner());
            }
        }
        for (var partner : registered.partnersWithOne()) {
            compare(partner, found);
        }
    }

    /** One that is not the partner's own is taken over, if the partner has none, or else speaks for it no more. */
    private void first(Organization organization, UUID partner) {
        if (registered.isAnothers(organization, partner)) {
            return; // its attribute was changed by hand; its own partner gets it back
        }
        var known = registered.registered(partner);
        if (known.isEmpty() || !members.hasEverHadAny(partner)) {
            if (!organizations.members(organization).isEmpty()) {
                registered.adopt(organization, partner);
            }
        } else if (!known.get().equals(organization.id())) {
            drift.found("organization-unasked", partner, "organization " + organization.alias());
            organizations.strip(organization);
        }
    }

    private void compare(UUID partner, Map<String, Organization> found) {
        var organization = found.get(registered.registered(partner).orElse(""));
        if (organization == null) {
            if (!members.isAtWork(partner)) {
                drift.found("organization-missing", partner, "it is made again");
                members.livingOf(partner).forEach(member -> members.demand(member.member()));
            }
            return;
        }
        if (!partner.equals(organization.partner()) || !organization.enabled()) {
            drift.found("organization-changed", partner, "organization " + organization.alias());
            organizations.mend(organization, partner);
        }
        var there = organizations.members(organization).stream().map(User::id).collect(Collectors.toSet());
        var roles = new HashMap<String, Set<String>>();
        there.forEach(account -> roles.put(account, memberRolesOf(account)));
        var wanted = members.livingOf(partner);
        if (!members.isAtWork(partner)) {
            wanted.forEach(member -> compare(member, roles));
            there.removeAll(wanted.stream().map(Wanted::account).collect(Collectors.toSet()));
            there.forEach(stranger -> remove(stranger, organization, partner));
        }
    }

    private void compare(Wanted member, Map<String, Set<String>> rolesOfThoseThere) {
        var held = rolesOfThoseThere.get(member.account());
        if (held == null) {
            drift.found("member-missing", member.partner(), "account " + member.account());
            members.demand(member.member());
            return;
        }
        var all = members.rolesOf(String.valueOf(member.account())).stream()
                .map(Role::text)
                .collect(Collectors.toSet());
        if (!held.equals(all)) {
            drift.found("roles-changed", member.partner(), "account " + member.account() + " has " + held);
            members.demand(member.member());
        }
    }

    private void remove(String stranger, Organization organization, UUID partner) {
        drift.found("member-unasked", partner, "account " + stranger);
        organizations.leave(organization, stranger);
        users.signOut(stranger);
    }

    private Set<String> memberRolesOf(String account) {
        return users.rolesOf(account).stream()
                .flatMap(name -> Role.named(name).stream())
                .filter(Role::isOfMembers)
                .map(Role::text)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
