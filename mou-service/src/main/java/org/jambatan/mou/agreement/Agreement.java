package org.jambatan.mou.agreement;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.mou.agreement.Signature.Signer;
import org.jambatan.mou.programme.Zone;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** A paper between partners: drafted, perhaps reviewed, signed, and changed by later papers until it ends. */
@Entity
class Agreement extends AgreementRecord {

    protected Agreement() {}

    /** Who drafts, and the agency that runs the programme it belongs to, if any. */
    record Drafter(UUID partner, @Nullable UUID agency) {}

    static Agreement draft(UUID id, DraftAgreement input, Drafter drafter, Zone zone, Instant now) {
        var agreement = new Agreement();
        agreement.id = id;
        agreement.type = input.type();
        agreement.programmeId = input.programmeId();
        agreement.agencyId = drafter.agency();
        agreement.underId = input.underId();
        agreement.parties = new ArrayList<>(input.parties());
        agreement.draftedBy = drafter.partner();
        agreement.draftedAt = now;
        agreement.take(ReviseAgreement.of(
                input.title(), input.text(), input.effectiveFrom(), input.effectiveUntil(), zone, input.terms()));
        return agreement;
    }

    AgreementDrafted drafted(Instant now) {
        return new AgreementDrafted(state(now), draftedBy, ++version);
    }

    /** An edit makes a new revision, on which nobody has signed. One that changes nothing makes none. */
    Optional<AgreementDrafted> revise(ReviseAgreement input, Reader reader, Instant now) {
        if (type == AgreementType.LOC && !isThe(PartyRole.ISSUER, reader.partner())) {
            throw new Refused("revision", new WhyNotDrafted.NotTheIssuer());
        }
        requireParty("revision", reader.partner());
        if (isBinding() || hasEnded(now)) {
            throw illegal(reader, now);
        }
        new TypesTerms(type).require(input, programmeId);
        if (input.equals(editable())) {
            return Optional.empty();
        }
        take(input);
        return Optional.of(drafted(now));
    }

    private void take(ReviseAgreement input) {
        title = input.title();
        text = input.text();
        effectiveFrom = input.effectiveFrom();
        effectiveUntil = input.effectiveUntil();
        timeZone = input.timeZone().name();
        terms = input.terms();
        revision++;
        revisionState = RevisionState.DRAFT;
        submittedBy = null;
        reviewNote = null;
        contentHash = AgreementContent.of(this).hash();
    }

    ReviseAgreement editable() {
        return ReviseAgreement.of(title, text, effectiveFrom, effectiveUntil, new Zone(timeZone), terms);
    }

    /** A draft is handed to its reviewer. */
    AgreementSubmitted submit(Reader reader, Instant now) {
        requireParty("review", reader.partner());
        become(RevisionState.IN_REVIEW, reader, now);
        submittedBy = reader.partner();
        reviewNote = null;
        return new AgreementSubmitted(state(now), draftedBy, ++version);
    }

    AgreementReviewed approve(Reader reader, Instant now) {
        requireReviewer(reader);
        become(RevisionState.APPROVED, reader, now);
        return new AgreementReviewed(state(now), draftedBy, ++version);
    }

    /** The reviewer sends it back to be drafted on, and says why. */
    AgreementReviewed sendBack(String reason, Reader reader, Instant now) {
        requireReviewer(reader);
        become(RevisionState.DRAFT, reader, now);
        reviewNote = reason;
        return new AgreementReviewed(state(now), draftedBy, ++version);
    }

    private void become(RevisionState next, Reader reader, Instant now) {
        var isFromReview = next == RevisionState.IN_REVIEW || revisionState == RevisionState.IN_REVIEW;
        if (!isFromReview || !revisionState.mayBecome(next) || hasEnded(now)) {
            throw illegal(reader, now);
        }
        revisionState = next;
    }

    private void requireReviewer(Reader reader) {
        if (!isReviewedBy(reader)) {
            throw new Refused("review", new WhyNotReviewed.NotTheReviewer());
        }
    }

    /** The programme's agency; where there is none, or it submitted the paper itself, a party that did not. */
    boolean isReviewedBy(Reader reader) {
        var partner = reader.partner();
        if (partner == null || partner.equals(submittedBy)) {
            return false;
        }
        var hasAnAgency = agencyId != null && !agencyId.equals(submittedBy);
        return hasAnAgency
                ? partner.equals(agencyId) && reader.isOfficer()
                : partyOf(partner).isPresent();
    }

    AgreementSigned sign(UUID signature, SignAgreement input, Signer signer, Review review, Instant now) {
        var party = partyOf(signer.partner());
        Refused.ifAny("signature", WhyNotSigned.refusalsOf(input, party, signing(), effectiveUntil, zone().dayAt(now)));
        if (!review.lets(this) || hasEnded(now)) {
            throw illegal(Reader.NOBODY, now);
        }
        requireCurrent(input.contentHash());
        add(signature, input, party.orElseThrow(), signer, now);
        if (revisionState.mayBecome(RevisionState.OUT_FOR_SIGNATURE)) {
            revisionState = RevisionState.OUT_FOR_SIGNATURE;
        }
        if (signing().isDone() && revisionState.mayBecome(RevisionState.EXECUTED)) {
            revisionState = RevisionState.EXECUTED;
        }
        return new AgreementSigned(state(now), draftedBy, ++version);
    }

    private void add(UUID signature, SignAgreement input, Party party, Signer signer, Instant now) {
        var forParty = new Signer(party.partnerId(), signer.account());
        signatures.add(new Signature(signature, input, forParty, revision, contentHash, now));
    }

    private void requireCurrent(@Nullable String hash) {
        if (hash != null && !hash.equals(contentHash)) {
            throw Answer.conflict("content-changed", "The agreement's content is not the one with this contentHash.");
        }
    }

    AgreementAcknowledged acknowledge(AcknowledgeAgreement input, Reader reader, Instant now) {
        if (!isThe(PartyRole.RECIPIENT, reader.partner())) {
            throw new Refused("acknowledgement", new WhyNotAcknowledged.NotTheRecipient());
        }
        if (!isExecuted() || isAcknowledged() || hasEnded(now)) {
            throw illegal(reader, now);
        }
        Refused.ifAny(
                "acknowledgement",
                WhyNotAcknowledged.refusalsOf(input, signing().executedOn(), effectiveUntil, zone().dayAt(now)));
        receivedOn = input.receivedOn();
        ceremony = input.ceremony();
        acknowledgedAt = now;
        return new AgreementAcknowledged(state(now), draftedBy, ++version);
    }

    /** A founder asks a partner to join; the charter binds it once it has acceded. */
    AgreementMemberInvited invite(Party member, Reader reader, Instant now) {
        var refusals = new ArrayList<Refusal>();
        if (!isThe(PartyRole.FOUNDER, reader.partner())) {
            refusals.add(new WhyNotAcceded.NotAFounder());
        }
        if (partyOf(member.partnerId()).isPresent()) {
            refusals.add(new WhyNotAcceded.AlreadyAParty());
        }
        Refused.ifAny("invitation", refusals);
        if (hasEnded(now)) {
            throw illegal(reader, now);
        }
        parties.add(member);
        return new AgreementMemberInvited(state(now), draftedBy, ++version);
    }

    /** Its alliance has taken a partner in, which is asked to accede; once asked is enough. */
    Optional<AgreementMemberInvited> admit(UUID member, Instant now) {
        if (partyOf(member).isPresent() || hasEnded(now)) {
            return Optional.empty();
        }
        parties.add(new Party(member, PartyRole.MEMBER));
        return Optional.of(new AgreementMemberInvited(state(now), draftedBy, ++version));
    }

    /** An invited member binds itself to the charter that its founders have executed. */
    AgreementAcceded accede(UUID signature, SignAgreement input, Signer signer, Instant now) {
        var party = partyOf(signer.partner()).filter(found -> found.role() == PartyRole.MEMBER);
        Refused.ifAny("accession", WhyNotAcceded.refusalsOf(input, party, signing(), zone().dayAt(now)));
        if (!isExecuted() || hasEnded(now)) {
            throw illegal(Reader.NOBODY, now);
        }
        requireCurrent(input.contentHash());
        add(signature, input, party.orElseThrow(), signer, now);
        return new AgreementAcceded(state(now), draftedBy, ++version);
    }

    /** A later paper, which changes what the agreement is from its day on. */
    AgreementEvent execute(Instrument instrument, Reader reader, Instant now) {
        requireParty("instrument", reader.partner());
        Refused.ifAny("instrument", WhyNotExecuted.refusalsOf(instrument, history(), zone().dayAt(now)));
        var state = legalStateOn(instrument.from());
        if (!instrument.kind().from().contains(state)) {
            throw Answer.illegalInState(state, reader.actionsOn(this, zone().dayAt(now)));
        }
        instruments = instruments.and(instrument);
        var told = state(now).after(instrument);
        return instrument.kind().end().isPresent()
                ? new AgreementEnded(told, draftedBy, ++version)
                : new AgreementAmended(told, draftedBy, ++version);
    }

    Optional<AgreementEngagementChanged> engage(
            Engagement level, String rule, int ruleVersion, int evidence, Instant now) {
        if (level == engagementLevel) {
            return Optional.empty();
        }
        var change = new EngagementChange(engagementLevel, level, rule, ruleVersion, evidence);
        engagementLevel = level;
        return Optional.of(new AgreementEngagementChanged(state(now).after(change), draftedBy, ++version));
    }

    /** Told once, by whoever watches the days; it changes no state. */
    AgreementExpiring expiring(LocalDate last, int days, Instant now) {
        return new AgreementExpiring(state(now).running(last, days), draftedBy, ++version);
    }

    AgreementExpired expired(LocalDate last, Instant now) {
        return new AgreementExpired(state(now).running(last, null), draftedBy, ++version);
    }

    private void requireParty(String noun, @Nullable UUID partner) {
        if (partyOf(partner).isEmpty()) {
            throw new Refused(noun, new WhyNotDrafted.NotAParty());
        }
    }

    boolean hasEnded(Instant now) {
        return EnumSet.of(LegalState.TERMINATED, LegalState.COMPLETED, LegalState.SUPERSEDED, LegalState.VOID)
                .contains(legalStateOn(zone().dayAt(now)));
    }

    private RuntimeException illegal(Reader reader, Instant now) {
        var day = zone().dayAt(now);
        return Answer.illegalInState(legalStateOn(day), reader.actionsOn(this, day));
    }

    AgreementView view(Reader reader, Instant now) {
        return viewOn(zone().dayAt(now), reader, now);
    }

    AgreementView viewOn(LocalDate day, Reader reader, Instant now) {
        return AgreementView.of(this, day, reader.actionsOn(this, zone().dayAt(now)));
    }

    AgreementCard card(Instant now) {
        return new AgreementCard(
                id,
                type,
                title,
                programmeId,
                agencyId,
                underId,
                inOrder(),
                terms.sectors() == null ? List.of() : terms.sectors(),
                zone(),
                legalStateOn(zone().dayAt(now)),
                engagementLevel,
                parties.stream()
                        .filter(party -> party.role() == PartyRole.MEMBER)
                        .filter(party -> signing().signedOn(party).isPresent())
                        .map(Party::partnerId)
                        .collect(Collectors.toSet()),
                Intent.of(this, zone().dayAt(now)).orElse(null));
    }

    private AgreementState state(Instant now) {
        return AgreementState.of(viewOn(zone().dayAt(now), Reader.NOBODY, now), timeline());
    }
}
