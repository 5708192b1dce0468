package org.jambatan.mou.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** A partner begins a project under a programme that it takes part in. */
@ApplicationScoped
class OpenProjects {

    private final ProgrammeBook programmes;
    private final PartnerBook partners;
    private final Caller caller;
    private final Clock clock;

    OpenProjects(ProgrammeBook programmes, PartnerBook partners, Caller caller, Clock clock) {
        this.programmes = programmes;
        this.partners = partners;
        this.caller = caller;
        this.clock = clock;
    }

    Project open(OpenProject input) {
        var programme = programmes.find(input.programmeId());
        if (programme.isEmpty()) {
            throw new Refused("project", WhyNotProjected.PROGRAMME_UNKNOWN);
        }
        var now = clock.instant();
        var day = programme.get().zone().dayAt(now);
        if (!partners.takesPartIn(caller.partner(), programme.get().id(), day)) {
            throw new Refused("project", WhyNotProjected.NOT_IN_PROGRAMME);
        }
        return Project.open(
                Ids.next(), input, programme.get(), new Project.Opener(caller.partner(), caller.account()), now);
    }
}
