package org.jambatan.mou.incubation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.appointment.AppointSomebody;
import org.jambatan.mou.appointment.Appointments;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** A park takes a project in: one that came by itself, a result it took up, or an entry that is followed up. */
@ApplicationScoped
class AdmitProjects {

    private final IncubatedProjects projects;
    private final PartnerBook partners;
    private final Appointments appointments;
    private final Outbox outbox;
    private final Onlookers onlookers;
    private final Clock clock;

    AdmitProjects(
            IncubatedProjects projects,
            PartnerBook partners,
            Appointments appointments,
            Outbox outbox,
            Onlookers onlookers,
            Clock clock) {
        this.projects = projects;
        this.partners = partners;
        this.appointments = appointments;
        this.outbox = outbox;
        this.onlookers = onlookers;
        this.clock = clock;
    }

    IncubatedProject admit(AdmitProject input, UUID park) {
        var origin = new Origin(input.origin() == null ? OriginType.OWN_IDEA : input.origin(), null);
        return admit(
                new NewProject(
                        origin,
                        park,
                        input.ownerIds(),
                        List.of(),
                        input.title(),
                        input.summary(),
                        input.sectors() == null ? List.of() : input.sectors(),
                        input.admittedOn() == null ? onlookers.today() : input.admittedOn()),
                input.needs() == null ? List.of() : input.needs());
    }

    IncubatedProject admit(NewProject input) {
        return admit(input, List.of());
    }

    private IncubatedProject admit(NewProject input, List<String> needs) {
        var refusals = new ArrayList<Refusal>();
        if (partners.findAll(input.owners()).size() != input.owners().size()) {
            refusals.add(new WhyNotRead.PartnerUnknown());
        }
        if (input.owners().contains(input.park())) {
            refusals.add(new WhyNotIncubated.OwnerIsThePark());
        }
        if (input.owners().isEmpty() && input.ownerAccounts().isEmpty()) {
            refusals.add(new WhyNotIncubated.NobodyOwnsIt());
        }
        Refused.ifAny("incubated-project", refusals);
        var project = IncubatedProject.admit(Ids.next(), input, needs, onlookers.today(), clock.instant());
        outbox.publish(project.admitted());
        projects.add(project);
        for (var account : input.ownerAccounts()) {
            var _ = appointments.appoint(
                    new Appointing(project).as(Set.of(Capacity.OWNER), true),
                    new AppointSomebody(account, Capacity.OWNER, null, null));
        }
        return project;
    }
}
