package org.jambatan.mou.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jambatan.mou.programme.OfferedSupport;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.mou.programme.ProgrammeCard;
import org.jambatan.mou.project.ProjectBook;
import org.jambatan.mou.project.ProjectCard;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** A company applies for its project; everything that stands against it is said at once. */
@ApplicationScoped
class SubmitApplications {

    private final SupportApplications applications;
    private final ProgrammeBook programmes;
    private final ProjectBook projects;
    private final Eligibility eligibility;
    private final TellApplications news;
    private final Submitter submitter;

    SubmitApplications(
            SupportApplications applications,
            ProgrammeBook programmes,
            ProjectBook projects,
            Eligibility eligibility,
            TellApplications news,
            Submitter submitter) {
        this.applications = applications;
        this.programmes = programmes;
        this.projects = projects;
        this.eligibility = eligibility;
        this.news = news;
        this.submitter = submitter;
    }

    SupportApplication submit(ProgrammeCard programme, ApplyForSupport input) {
        var partner = submitter.partner();
        var who = submitter.who();
        var project = projects.findOf(partner, input.projectId());
        var support = programmes.supportOf(programme.id());
        var refusals = new ArrayList<Refusal>();
        if (!programme.isOpen()) {
            refusals.add(new WhyNotSupported.ProgrammeClosed());
        }
        refusals.addAll(eligibility.refusalsOf(partner, programme, support.map(OfferedSupport::rules), who.now()));
        refusals.addAll(ofProject(programme, project));
        support.ifPresentOrElse(
                offered -> {
                    refusals.addAll(eligibility.refusalsOf(project.map(ProjectCard::sector), input, offered));
                },
                () -> refusals.add(new WhyNotSupported.NoSupportOffered()));
        Refused.ifAny("application", refusals);
        var application = SupportApplication.submit(Ids.next(), programme, project.orElseThrow(), input, who);
        applications.add(application);
        news.tell(application.submitted(programme));
        return application;
    }

    private List<Refusal> ofProject(ProgrammeCard programme, Optional<ProjectCard> project) {
        if (project.isEmpty()) {
            return List.of(new WhyNotSupported.ProjectUnknown());
        }
        var refusals = new ArrayList<Refusal>();
        if (!project.get().programmeId().equals(programme.id())) {
            refusals.add(new WhyNotSupported.ProjectOfAnotherProgramme());
        }
        if (!project.get().isOpen()) {
            refusals.add(new WhyNotSupported.ProjectClosed());
        }
        if (applications.anyonesStands(project.get().id())) {
            refusals.add(new WhyNotSupported.ApplicationStandsAlready());
        }
        return refusals;
    }
}
