package org.jambatan.mou.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.mail.Token;
import org.jambatan.mou.partner.PartnerCard;
import org.jambatan.mou.partner.PartnerPeople;
import org.jambatan.mou.people.Members;
import org.jambatan.mou.people.NewMember;
import org.jambatan.mou.people.PeopleOf;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Invites somebody, sends the letter again, and lets in whoever brings its token. */
@ApplicationScoped
class Invite {

    private static final Duration USUAL = Duration.ofDays(7);
    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(30);

    private final Invitations invitations;
    private final Members members;
    private final PeopleOf people;
    private final PartnerPeople partners;
    private final InvitationLetter letter;
    private final About about;

    Invite(
            Invitations invitations,
            Members members,
            PeopleOf people,
            PartnerPeople partners,
            InvitationLetter letter,
            About about) {
        this.invitations = invitations;
        this.members = members;
        this.people = people;
        this.partners = partners;
        this.letter = letter;
        this.about = about;
    }

    /** Who calls, and when. */
    @ApplicationScoped
    static class About {
        private final Caller caller;
        private final Clock clock;

        About(Caller caller, Clock clock) {
            this.caller = caller;
            this.clock = clock;
        }

        String account() {
            return caller.account();
        }

        Instant now() {
            return clock.instant();
        }
    }

    Invitation invite(UUID partner, InviteSomebody input) {
        people.requireMayInvite(partner);
        var card = partners.lock(partner).orElseThrow(Answer::notFound);
        var now = about.now();
        var pending = invitations.pendingFor(partner, input.email().text());
        var refusals = refusalsOf(
                card,
                input.member(),
                pending.filter(earlier -> earlier.stateAt(now) == InvitationState.PENDING)
                        .isPresent());
        if (isOutOfRange(input.expires(), now)) {
            refusals.add(new WhyNotInvited.ExpiryOutOfRange());
        }
        Refused.ifAny("invitation", refusals);
        pending.ifPresent(Invitation::expire);
        invitations.flush();
        var invitation = Invitation.of(Ids.next(), partner, input.member(), about.account(), now);
        send(invitation, card, input.expires() == null ? now.plus(USUAL) : input.expires());
        invitations.persist(invitation);
        return invitation;
    }

    private static boolean isOutOfRange(@Nullable Instant expires, Instant now) {
        return expires != null && (expires.isBefore(now.plus(SHORTEST)) || expires.isAfter(now.plus(LONGEST)));
    }

    /** First of all, as by everything on a partner's people: two that lock in different orders wait for each other. */
    PartnerCard lock(UUID partner) {
        return partners.lock(partner).orElseThrow(Answer::notFound);
    }

    /** The partner is locked. What keeps an invitation from being made keeps it from being made anew. */
    void sendAgain(Invitation invitation, PartnerCard card) {
        invitation.requireSendable(about.now());
        var wanted = invitation.wanted();
        var another = invitations
                .pendingFor(card.id(), wanted.email().text())
                .filter(other -> !other.id().equals(invitation.id()));
        Refused.ifAny("invitation", refusalsOf(card, wanted, another.isPresent()));
        send(invitation, card, about.now().plus(USUAL));
    }

    private List<Refusal> refusalsOf(PartnerCard card, NewMember wanted, boolean isInvited) {
        var refusals = new ArrayList<Refusal>(members.refusalsOf(card, wanted));
        if (members.hasAddress(card.id(), wanted)) {
            refusals.add(new WhyNotInvited.AlreadyMember());
        }
        if (!people.mayBringMore(card.id())) {
            refusals.add(new WhyNotInvited.HasPeopleOfItsOwn());
        }
        if (isInvited) {
            refusals.add(new WhyNotInvited.AlreadyInvited());
        }
        return refusals;
    }

    private void send(Invitation invitation, PartnerCard partner, Instant until) {
        var token = Token.random();
        invitation.isSentWith(token, until, about.now());
        letter.send(invitation, token, partner, until);
    }

    /** A wrong token is as good as no invitation. The partner is locked first, as by everything on its people. */
    AcceptedView accept(UUID id, Token token) {
        var partner = invitations
                .findByIdOptional(id)
                .filter(found -> found.isFor(token))
                .map(Invitation::partner)
                .orElseThrow(Answer::notFound);
        var card = partners.lock(partner).orElseThrow();
        var invitation = invitations
                .anyonesLocked(id)
                .filter(found -> found.isFor(token))
                .orElseThrow(Answer::notFound);
        invitation.requireAcceptable(about.now());
        invitation.accept(members.add(partner, invitation.wanted()), about.now());
        return new AcceptedView(id, partner, card.name(), InvitationState.ACCEPTED);
    }
}
