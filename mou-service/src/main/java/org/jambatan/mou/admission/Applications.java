package org.jambatan.mou.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.jambatan.mou.partner.HasLeft;
import org.jambatan.mou.partner.Participation;
import org.jambatan.mou.partner.PartnerAway;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.partner.PartnerCard;
import org.jambatan.mou.partner.Standing;
import org.jambatan.mou.partner.TakesPart;
import org.jambatan.mou.partner.Verification;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.mou.programme.ProgrammeCard;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of applications. The partner is always locked before them, so that an application, an admission and a
 * letter come one after the other; whichever way the partner comes in, the application that waits is decided by it.
 */
@ApplicationScoped
class Applications {

    private final Admissions admissions;
    private final PartnerBook partners;
    private final ProgrammeBook programmes;
    private final Standing standing;
    private final Outbox outbox;
    private final Actor actor;

    Applications(
            Admissions admissions,
            PartnerBook partners,
            ProgrammeBook programmes,
            Standing standing,
            Outbox outbox,
            Actor actor) {
        this.admissions = admissions;
        this.partners = partners;
        this.programmes = programmes;
        this.standing = standing;
        this.outbox = outbox;
        this.actor = actor;
    }

    Admission apply(ProgrammeCard to, PartnerCard applicant, ApplyForAdmission input) {
        var refusals = new ArrayList<>(standing.refusalsOf(applicant.id(), participationIn(to)));
        PartnerAway.refusalOf(applicant).ifPresent(refusals::add);
        if (applicant.id().equals(to.agency())) {
            refusals.add(new OwnProgramme());
        }
        refusals.addAll(refusalsOf(to, applicant, new Verification(input.size(), input.startUp())));
        if (to.isOpen() && !to.takesApplications()) {
            refusals.add(new CallNotOpen());
        }
        if (admissions.anyonesOpen(applicant.id(), to.id()).isPresent()) {
            refusals.add(new AlreadyApplied());
        }
        Refused.ifAny("admission", refusals);
        standing.makeKnown(applicant.id(), to.agency());
        var admission = Admission.apply(Ids.next(), to, applicant.id(), input, actor.now());
        outbox.publish(admission.applied(to));
        admissions.add(admission);
        return admission;
    }

    /** What the programme has against this partner, being what is said of it, whoever it is that brings it in. */
    List<Refusal> refusalsOf(ProgrammeCard to, PartnerCard partner, Verification being) {
        var refusals = new ArrayList<Refusal>();
        if (!to.isOpen()) {
            refusals.add(new ProgrammeClosed());
        }
        if (!to.isFor(partner.kind())) {
            refusals.add(new KindNotWelcome(partner.kind()));
        }
        if (being.size() != null && !to.isFor(being.size(), being.startUp())) {
            refusals.add(new SizeNotWelcome(being.size()));
        }
        return refusals;
    }

    void approve(Admission admission, Verification verification) {
        var to = programmeOf(admission);
        var applicant = partners.find(admission.partnerId()).orElseThrow();
        outbox.publish(admission.admitted(to, verification, actor.now()));
        standing.admitApplicant(
                applicant.id(), participationIn(to), verification, refusalsOf(to, applicant, verification));
    }

    void reject(Admission admission, String because) {
        outbox.publish(admission.declined(programmeOf(admission), because, actor.now()));
    }

    void withdraw(Admission admission, @Nullable String because) {
        outbox.publish(admission.withdrawn(programmeOf(admission), because, actor.now()));
    }

    void decideWhatIsOpen(@Observes TakesPart beginning) {
        admissions
                .anyonesOpen(beginning.partner(), beginning.programme())
                .ifPresent(open ->
                        outbox.publish(open.admitted(programmeOf(open), beginning.verification(), actor.now())));
    }

    void withdrawAll(@Observes HasLeft leaving) {
        admissions.anyonesOpen(leaving.partner()).forEach(open -> withdraw(open, null));
    }

    /** From the programme's first day on, and without an end that is known. */
    Participation participationIn(ProgrammeCard programme) {
        var from = programme.firstDayFrom(actor.now().now());
        return new Participation(programme.id(), programme.agency(), from, null);
    }

    private ProgrammeCard programmeOf(Admission admission) {
        return programmes.find(admission.programmeId()).orElseThrow();
    }
}
