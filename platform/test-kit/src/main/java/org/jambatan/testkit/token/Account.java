package org.jambatan.testkit.token;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody who calls the API, and the token Keycloak would give them.
 *
 * <p>{@code Account.named("upm").partner(id).roles("provider-manager", "member").token()}. Every method answers a
 * changed copy. The account's id (the token's {@code sub}) follows from the name, so the same name is the same person.
 */
public final class Account {

    private final String username;
    private final UUID id;
    private final List<Organization> organizations;
    private final List<String> roles;
    private final Flaw flaw;

    private Account(String username, UUID id, List<Organization> organizations, List<String> roles, Flaw flaw) {
        this.username = username;
        this.id = id;
        this.organizations = List.copyOf(organizations);
        this.roles = List.copyOf(roles);
        this.flaw = flaw;
    }

    public static Account named(String username) {
        return new Account(username, stableId("account:" + username), List.of(), List.of(), Flaw.NONE);
    }

    /** An id that is the same in every run. */
    static UUID stableId(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    public Account id(UUID other) {
        return new Account(username, other, organizations, roles, flaw);
    }

    /** A member of this one partner, whose organization's alias is the account's name. */
    public Account partner(UUID partner) {
        return new Account(username, id, List.of(new Organization(username, partner)), roles, flaw);
    }

    /** A member of one partner more. A token with several partners is refused with {@code choose-organization}. */
    public Account organization(String alias, UUID partner) {
        var more = Stream.concat(organizations.stream(), Stream.of(new Organization(alias, partner)))
                .toList();
        return new Account(username, id, more, roles, flaw);
    }

    public Account withoutPartner() {
        return new Account(username, id, List.of(), roles, flaw);
    }

    /** Exactly these realm roles, instead of those it had. */
    public Account roles(String... others) {
        return new Account(username, id, organizations, List.of(others), flaw);
    }

    public Account expired() {
        return flawed(Flaw.EXPIRED);
    }

    public Account wrongAudience() {
        return flawed(Flaw.WRONG_AUDIENCE);
    }

    public Account wrongIssuer() {
        return flawed(Flaw.WRONG_ISSUER);
    }

    public Account badSignature() {
        return flawed(Flaw.BAD_SIGNATURE);
    }

    /** A token of algorithm {@code none}. */
    public Account unsigned() {
        return flawed(Flaw.UNSIGNED);
    }

    private Account flawed(Flaw other) {
        return new Account(username, id, organizations, roles, other);
    }

    public String username() {
        return username;
    }

    /** The account's id, the token's {@code sub}. */
    public UUID id() {
        return id;
    }

    /** How many partners the account belongs to. */
    public int partners() {
        return organizations.size();
    }

    /** The partner of an account that belongs to exactly one. */
    public UUID partnerId() {
        if (organizations.size() != 1) {
            throw new IllegalStateException(
                    username + " belongs to " + organizations.size() + " partners, not to one.");
        }
        return organizations.getFirst().partner();
    }

    public List<String> realmRoles() {
        return roles;
    }

    List<Organization> organizations() {
        return organizations;
    }

    Flaw flaw() {
        return flaw;
    }

    /** An access token issued in this second, good for five minutes unless flawed. */
    public String token() {
        return RecentTokens.of(this);
    }

    /** One that may have been issued up to a minute ago; for a caller of whom nothing changes meanwhile. */
    public String recentToken() {
        return RecentTokens.upToAMinuteOld(this);
    }

    /** Accounts of which these are equal have tokens that say the same. */
    List<Object> whatATokenTells() {
        return List.of(username, id, organizations, roles, flaw);
    }

    /** The value of an {@code Authorization} header. */
    public String bearer() {
        return "Bearer " + token();
    }

    @Override
    public String toString() {
        return username;
    }
}
