package org.jambatan.mou.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Who looks at agreements: parties see their own, officers their programmes', auditors all. */
record Reader(@Nullable UUID partner, boolean mayDraft, boolean maySign, boolean isOfficer, boolean isAuditor) {

    /** For what is told to nobody in particular, such as an event. */
    static final Reader NOBODY = new Reader(null, false, false, false, false);

    static Reader of(Caller caller) {
        return new Reader(
                caller.partnerIfAny().orElse(null),
                caller.has("partner-admin") || caller.has("provider-manager") || caller.has("signatory"),
                caller.has("signatory"),
                caller.has("agency-officer"),
                caller.has("auditor"));
    }

    List<String> actionsOn(Agreement agreement, LocalDate today) {
        var actions = new ArrayList<String>();
        var party = agreement.partyOf(partner);
        var state = agreement.legalStateOn(today);
        var hasEnded = state == LegalState.VOID
                || state == LegalState.TERMINATED
                || state == LegalState.COMPLETED
                || state == LegalState.SUPERSEDED;
        if (!hasEnded) {
            party.ifPresent(found -> ofAParty(agreement, found, actions));
            ofAReviewer(agreement, actions);
        }
        if (party.isPresent() && maySign) {
            for (var kind : InstrumentKind.values()) {
                if (kind.from().contains(state)
                        && (kind != InstrumentKind.EXTENSION || agreement.effectiveUntil != null)) {
                    actions.add(kind.command());
                }
            }
        }
        return actions;
    }

    private void ofAParty(Agreement agreement, Party party, List<String> actions) {
        var drafts = mayDraft && (agreement.type != AgreementType.LOC || party.role() == PartyRole.ISSUER);
        if (drafts && !agreement.isBinding()) {
            actions.add("revision");
        }
        if (drafts && agreement.revisionState == RevisionState.DRAFT) {
            actions.add("review");
        }
        if (maySign && agreement.revisionState != RevisionState.IN_REVIEW) {
            actions.add("signatures");
        }
        if (isOfficer && party.role() == PartyRole.RECIPIENT && agreement.isExecuted() && !agreement.isAcknowledged()) {
            actions.add("acknowledgement");
        }
        if (mayDraft && party.role() == PartyRole.FOUNDER) {
            actions.add("invitation");
        }
        if (maySign
                && party.role() == PartyRole.MEMBER
                && agreement.isExecuted()
                && agreement.signing().signedOn(party).isEmpty()) {
            actions.add("accession");
        }
    }

    private void ofAReviewer(Agreement agreement, List<String> actions) {
        if (agreement.revisionState == RevisionState.IN_REVIEW
                && (mayDraft || isOfficer)
                && agreement.isReviewedBy(this)) {
            actions.add("approval");
            actions.add("rejection");
        }
    }
}
