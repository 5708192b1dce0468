package org.jambatan.mou.softlanding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jambatan.mou.agreement.AgreementBook;
import org.jambatan.mou.evidence.EvidenceBook;
import org.jambatan.mou.evidence.EvidenceKind;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** What hosts do with a case once it is open. */
@ApplicationScoped
class MoveCases {

    private final SoftLandingCases cases;
    private final AgreementBook agreements;
    private final EvidenceBook evidence;
    private final Editing editing;
    private final Caller caller;

    MoveCases(SoftLandingCases cases, AgreementBook agreements, EvidenceBook evidence, Editing editing, Caller caller) {
        this.cases = cases;
        this.agreements = agreements;
        this.evidence = evidence;
        this.editing = editing;
        this.caller = caller;
    }

    CaseView revise(UUID id, @Nullable JsonNode changes) {
        var found = cases.lockedFor(host(), id);
        editing.requireCurrent(found.version());
        found.revise(editing.patched(found.editable(), changes)).ifPresent(event -> tell(event, found));
        return found.view(host());
    }

    CaseView reach(UUID id, ReachStage input) {
        var found = loaded(id);
        var today = today(found);
        var reached = new StageReached(
                Ids.next(), input.stage(), input.on() == null ? today : input.on(), input.note(), caller.partner());
        tell(found.reach(reached, today), found);
        if (input.stage().isEvidence()) {
            evidence.record(
                    found.agreementId(),
                    EvidenceKind.SOFT_LANDING,
                    reached.id(),
                    reached.on(),
                    found.company().partnerId());
        }
        return found.view(host());
    }

    CaseView give(UUID id, ServeCompany input) {
        var found = loaded(id);
        var today = today(found);
        var service = new ServiceGiven(
                Ids.next(), input.name(), caller.partner(), input.on() == null ? today : input.on(), input.note());
        tell(found.give(service, today), found);
        return found.view(host());
    }

    private SoftLandingCase loaded(UUID id) {
        var found = cases.lockedFor(host(), id);
        editing.check(found.version());
        return found;
    }

    private void tell(CaseChanged event, SoftLandingCase found) {
        editing.publish(event);
        cases.persistAndFlush(found);
    }

    private LocalDate today(SoftLandingCase found) {
        return agreements.find(found.agreementId()).orElseThrow().zone().dayAt(editing.now());
    }

    private Host host() {
        return Host.of(caller);
    }
}
