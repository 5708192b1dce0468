package org.jambatan.mou.following;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.mou.keycloak.KeycloakAway;
import org.jambatan.mou.keycloak.Organizations;
import org.jambatan.mou.keycloak.User;
import org.jambatan.mou.keycloak.Users;
import org.jambatan.mou.people.MemberState;
import org.jambatan.mou.people.MembersToFollow;
import org.jambatan.mou.people.Role;
import org.jambatan.mou.people.Wanted;

/**
 * Makes one member's desired state true in Keycloak. Every step asks first or may be done twice, so an attempt that
 * broke off anywhere is simply made again.
 */
@ApplicationScoped
class FollowMember {

    private final MembersToFollow members;
    private final PartnerOrganizations partners;
    private final Organizations organizations;
    private final Users users;

    FollowMember(MembersToFollow members, PartnerOrganizations partners, Organizations organizations, Users users) {
        this.members = members;
        this.partners = partners;
        this.organizations = organizations;
        this.users = users;
    }

    void follow(UUID member) {
        var wanted = members.wanted(member);
        if (wanted.state() == MemberState.REMOVED) {
            part(wanted);
        } else {
            join(wanted);
        }
    }

    private void join(Wanted wanted) {
        var organization = partners.of(wanted.partner());
        var account = accountFor(wanted).id();
        organizations.join(organization, account);
        var roles = EnumSet.copyOf(wanted.roles());
        roles.addAll(members.rolesOf(account));
        setRoles(account, roles);
        members.joined(wanted, account);
        if (wanted.passwordAskedAt() == null && users.lacksPassword(account)) {
            users.askForPassword(account);
            members.askedForPassword(wanted.member());
        }
    }

    /**
     * An address in Keycloak that nobody proved may be a stranger's guess: he would be let in with an invitation that
     * the address's real owner accepted.
     */
    private User accountFor(Wanted wanted) {
        if (wanted.account() != null) {
            return users.find(wanted.account())
                    .orElseThrow(() -> new KeycloakAway("Account " + wanted.account() + " is not there any more."));
        }
        var email = Optional.ofNullable(wanted.email()).orElseThrow();
        if (users.findByEmail(email).isEmpty()) {
            users.make(email, textOf(wanted.givenName()), textOf(wanted.familyName()), wanted.language());
        }
        var user =
                users.findByEmail(email).orElseThrow(() -> new KeycloakAway("An account was made and is not there."));
        if (!user.emailVerified()) {
            throw new KeycloakAway("Account " + user.id() + " has the address, but never proved that it is its own.");
        }
        return user;
    }

    private static String textOf(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    private void part(Wanted wanted) {
        var account = Optional.ofNullable(wanted.account())
                .or(() -> Optional.ofNullable(wanted.email())
                        .flatMap(users::findByEmail)
                        .map(User::id));
        account.filter(id -> !members.isLiving(wanted.partner(), id)).ifPresent(id -> {
            partners.registered(wanted.partner())
                    .flatMap(organizations::find)
                    .ifPresent(organization -> organizations.leave(organization, id));
            if (users.find(id).isPresent()) {
                setRoles(id, members.rolesOf(id));
                users.signOut(id);
            }
        });
        members.forget(wanted.member());
    }

    /** Sets the roles that come with memberships; others (an auditor's) are not ours to give or take. */
    private void setRoles(String account, Set<Role> wanted) {
        var held = users.rolesOf(account).stream()
                .flatMap(name -> Role.named(name).stream())
                .filter(Role::isOfMembers)
                .collect(Collectors.toSet());
        var missing = new HashSet<>(wanted);
        missing.removeAll(held);
        users.grant(account, missing.stream().map(Role::text).toList());
        held.removeAll(wanted);
        users.take(account, held.stream().map(Role::text).toList());
    }
}
