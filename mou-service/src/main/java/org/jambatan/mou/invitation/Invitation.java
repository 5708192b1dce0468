package org.jambatan.mou.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.mou.mail.EmailAddress;
import org.jambatan.mou.mail.Language;
import org.jambatan.mou.mail.Token;
import org.jambatan.mou.people.NewMember;
import org.jambatan.mou.people.Role;
import org.jambatan.platform.problem.Answer;
import org.jspecify.annotations.Nullable;

/** One letter's promise: whoever brings its token in time becomes a member with these roles. */
@Entity
class Invitation {

    @Id
    private UUID id;

    private UUID partnerId;
    private @Nullable String email;
    private @Nullable String givenName;
    private @Nullable String familyName;
    private String language;
    private String[] roles;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private byte[] tokenHash;
    private Instant expiresAt;
    private String invitedBy;
    private Instant invitedAt;
    private @Nullable UUID memberId;
    private long version;

    @Version
    private long lock;

    protected Invitation() {}

    static Invitation of(UUID id, UUID partner, NewMember wanted, String by, Instant now) {
        var invitation = new Invitation();
        invitation.id = id;
        invitation.partnerId = partner;
        invitation.email = wanted.email().text();
        invitation.givenName = wanted.givenName();
        invitation.familyName = wanted.familyName();
        invitation.language = wanted.language().code();
        invitation.roles = wanted.roles().stream().sorted().map(Role::text).toArray(String[]::new);
        invitation.state = InvitationState.PENDING;
        invitation.invitedBy = by;
        invitation.invitedAt = now;
        return invitation;
    }

    /** A new link, with its own time; an earlier one holds no longer. */
    void isSentWith(Token token, Instant until, Instant now) {
        if (version > 0 && stateAt(now) != InvitationState.PENDING) {
            become(InvitationState.PENDING, now);
        }
        tokenHash = token.hash();
        expiresAt = until;
        version++;
    }

    boolean isFor(Token token) {
        return token.matches(tokenHash);
    }

    NewMember wanted() {
        return new NewMember(
                new EmailAddress(Objects.requireNonNull(email)),
                Objects.requireNonNull(givenName),
                Objects.requireNonNull(familyName),
                Language.of(language),
                Arrays.stream(roles).map(Role::of).collect(Collectors.toSet()));
    }

    void requireSendable(Instant now) {
        var current = stateAt(now);
        if (email == null || (current != InvitationState.PENDING && !current.mayBecome(InvitationState.PENDING))) {
            throw Answer.illegalInState(current, actionsAt(now));
        }
    }

    void requireAcceptable(Instant now) {
        if (!stateAt(now).mayBecome(InvitationState.ACCEPTED)) {
            throw Answer.illegalInState(stateAt(now), List.of());
        }
    }

    void accept(UUID member, Instant now) {
        requireAcceptable(now);
        become(InvitationState.ACCEPTED, now);
        memberId = member;
        forget();
        version++;
    }

    void revoke(Instant now) {
        become(InvitationState.REVOKED, now);
        forget();
        version++;
    }

    /** Another letter to the same address takes its place. */
    void expire() {
        state = InvitationState.EXPIRED;
        version++;
    }

    private void become(InvitationState next, Instant now) {
        if (!stateAt(now).mayBecome(next)) {
            throw Answer.illegalInState(stateAt(now), actionsAt(now));
        }
        state = next;
    }

    /** The member has name and address now, or nobody needs them. */
    private void forget() {
        email = null;
        givenName = null;
        familyName = null;
    }

    InvitationState stateAt(Instant now) {
        return state == InvitationState.PENDING && !now.isBefore(expiresAt) ? InvitationState.EXPIRED : state;
    }

    private List<String> actionsAt(Instant now) {
        return switch (stateAt(now)) {
            case PENDING, EXPIRED -> email == null ? List.of("revocation") : List.of("resending", "revocation");
            case ACCEPTED, REVOKED -> List.of();
        };
    }

    UUID id() {
        return id;
    }

    UUID partner() {
        return partnerId;
    }

    long version() {
        return version;
    }

    /** @param rights the commands that its reader may issue at all */
    InvitationView view(Instant now, Set<String> rights) {
        return new InvitationView(
                id,
                partnerId,
                email,
                givenName,
                familyName,
                language,
                Arrays.stream(roles).map(Role::of).sorted().toList(),
                stateAt(now),
                expiresAt,
                invitedBy,
                invitedAt,
                memberId,
                actionsAt(now).stream().filter(rights::contains).toList(),
                version);
    }
}
