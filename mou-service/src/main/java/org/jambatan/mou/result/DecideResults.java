package org.jambatan.mou.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jambatan.mou.incubation.IncubationBook;
import org.jambatan.mou.incubation.WhyNotRead;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.problem.Refused;

/** The park assesses what it was offered, and decides. */
@ApplicationScoped
class DecideResults {

    private final Results results;
    private final IncubationBook incubation;
    private final PartnerBook partners;
    private final Editing editing;
    private final Beholders beholders;

    DecideResults(
            Results results, IncubationBook incubation, PartnerBook partners, Editing editing, Beholders beholders) {
        this.results = results;
        this.incubation = incubation;
        this.partners = partners;
        this.editing = editing;
        this.beholders = beholders;
    }

    ResultView assess(UUID id, AssessResult input) {
        var by = beholders.caller();
        var found = results.lockedForPark(by, id);
        editing.check(found.version());
        tell(found.assess(input, by), found);
        return found.view(by);
    }

    ResultView takeUp(UUID id, TakeUpResult input) {
        var by = beholders.caller();
        var found = results.lockedForPark(by, id);
        editing.check(found.version());
        found.requireNext(ResultStatus.TAKEN_UP);
        var on = input.on() == null ? by.today() : input.on();
        if (input.projectId() == null) {
            var project = incubation.admit(found.asProject(on));
            tell(found.takeUp(project, on, by), found);
        } else {
            requireProject(found, input.projectId());
            tell(found.takeUp(input.projectId(), on, by), found);
        }
        return found.view(by);
    }

    private void requireProject(Result result, UUID id) {
        var project = incubation.seen(id).filter(found -> found.park().equals(result.parkId()));
        if (project.isEmpty()) {
            throw new Refused("take-up", new WhyNotTaken.ProjectUnknown());
        }
        if (!project.get().owners().contains(result.ownerId())) {
            throw new Refused("take-up", new WhyNotTaken.ProjectOfAnotherOwner());
        }
    }

    /** The owner signs licences, and the park often arranges them: either records it. */
    ResultView license(UUID id, LicenseResult input) {
        var by = beholders.caller();
        var found = results.lockedForEither(by, id);
        editing.check(found.version());
        var licensee = input.licensee().partnerId();
        if (licensee != null && partners.find(licensee).isEmpty()) {
            throw new Refused("licence", new WhyNotRead.PartnerUnknown());
        }
        tell(found.license(input, by), found);
        return found.view(by);
    }

    ResultView giveBack(UUID id, ReturnResult input) {
        var by = beholders.caller();
        var found = results.lockedForPark(by, id);
        editing.check(found.version());
        tell(found.giveBack(input, by), found);
        return found.view(by);
    }

    private void tell(ResultChanged event, Result result) {
        editing.publish(event);
        results.persistAndFlush(result);
    }
}
