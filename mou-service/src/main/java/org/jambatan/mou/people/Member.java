package org.jambatan.mou.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jambatan.platform.problem.Answer;
import org.jspecify.annotations.Nullable;

/** One person's membership of one partner, as it should be. Who comes back after leaving has a new one. */
@Entity
class Member {

    @Id
    private UUID id;

    private UUID partnerId;
    private @Nullable String account;
    private @Nullable String email;
    private @Nullable String givenName;
    private @Nullable String familyName;
    private String language;
    private String[] roles;
    private @Nullable BigDecimal orderLimit;
    private @Nullable String orderLimitCurrency;

    @Enumerated(EnumType.STRING)
    private MemberState state;

    private Instant since;
    private @Nullable Instant passwordAskedAt;
    private long version;

    @Version
    private long lock;

    protected Member() {}

    static Member invited(UUID id, UUID partner, NewMember wanted, Instant now) {
        var member = new Member();
        member.id = id;
        member.partnerId = partner;
        member.email = wanted.email().text();
        member.givenName = wanted.givenName();
        member.familyName = wanted.familyName();
        member.language = wanted.language().code();
        member.roles = texts(wanted.roles());
        member.state = MemberState.INVITED;
        member.since = now;
        member.version = 1;
        return member;
    }

    /** Somebody the identity provider knew as a member before this service knew any of the partner. */
    static Member adopted(UUID id, UUID partner, KnownMember known, Instant now) {
        var member = new Member();
        member.id = id;
        member.partnerId = partner;
        member.account = known.account();
        member.email = known.email();
        member.givenName = known.givenName();
        member.familyName = known.familyName();
        member.language = "en";
        member.roles = texts(known.roles());
        member.state = MemberState.ACTIVE;
        member.since = now;
        member.version = 1;
        return member;
    }

    /** The account belongs to the partner now, in the identity provider too. */
    void joined(String joinedAs, Instant now) {
        account = joinedAs;
        become(MemberState.ACTIVE, now);
    }

    void change(Set<Role> wanted, @Nullable OrderLimit limit) {
        if (state == MemberState.REMOVED) {
            throw Answer.illegalInState(state, List.of());
        }
        roles = texts(wanted);
        orderLimit = limit == null ? null : limit.value();
        orderLimitCurrency = limit == null ? null : limit.currency();
        version++;
    }

    void remove(Instant now) {
        become(MemberState.REMOVED, now);
    }

    private void become(MemberState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw Answer.illegalInState(state, actions());
        }
        state = next;
        since = now;
        version++;
    }

    /** Whose account it was is known to the worker even where the member left while the account was being made. */
    void wasMadeAs(String made) {
        account = made;
    }

    /** The identity provider has followed: nobody needs to write to somebody who left. */
    void forget() {
        if (state == MemberState.REMOVED) {
            email = null;
            givenName = null;
            familyName = null;
        }
    }

    void askedForPassword(Instant now) {
        passwordAskedAt = now;
    }

    List<String> actions() {
        return state == MemberState.REMOVED ? List.of() : List.of("removal");
    }

    boolean isActiveAdmin() {
        return state == MemberState.ACTIVE && roles().contains(Role.PARTNER_ADMIN);
    }

    UUID id() {
        return id;
    }

    UUID partner() {
        return partnerId;
    }

    @Nullable
    String account() {
        return account;
    }

    String activeAccount() {
        return Objects.requireNonNull(account);
    }

    MemberState state() {
        return state;
    }

    long version() {
        return version;
    }

    Set<Role> roles() {
        var all = EnumSet.noneOf(Role.class);
        Arrays.stream(roles).map(Role::of).forEach(all::add);
        return all;
    }

    @Nullable
    OrderLimit orderLimit() {
        return orderLimit == null || orderLimitCurrency == null ? null : OrderLimit.of(orderLimit, orderLimitCurrency);
    }

    /** Everything the identity provider should know. */
    Wanted wanted() {
        return new Wanted(
                id,
                partnerId,
                account,
                email,
                givenName,
                familyName,
                language,
                roles(),
                state,
                passwordAskedAt,
                version);
    }

    MemberTold told() {
        return new MemberTold(partnerId, id, account, inOrder(roles()), null, orderLimit(), List.of(partnerId));
    }

    MemberTold told(Set<Role> taken) {
        return new MemberTold(
                partnerId, id, account, inOrder(roles()), inOrder(taken), orderLimit(), List.of(partnerId));
    }

    private static List<Role> inOrder(Set<Role> roles) {
        return roles.stream().sorted().toList();
    }

    MemberView view(boolean mayAct) {
        return new MemberView(
                id,
                partnerId,
                account,
                email,
                givenName,
                familyName,
                language,
                inOrder(roles()),
                orderLimit(),
                state,
                since,
                mayAct ? actions() : List.of(),
                version);
    }

    private static String[] texts(Set<Role> roles) {
        return roles.stream().sorted().map(Role::text).toArray(String[]::new);
    }
}
