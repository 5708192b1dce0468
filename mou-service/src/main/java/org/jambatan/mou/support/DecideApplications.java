package org.jambatan.mou.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jambatan.mou.ledger.OpenAccount;
import org.jambatan.mou.ledger.SupportLedger;
import org.jambatan.mou.ledger.SupportMoney;
import org.jambatan.mou.partner.PartnerAway;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.programme.OfferedSupport;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.mou.programme.ProgrammeCard;
import org.jambatan.mou.project.ProjectBook;
import org.jambatan.mou.project.ProjectCard;
import org.jambatan.mou.support.SupportApplication.Who;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** A decision stands on enough scores, and an approval commits the money in the same transaction. */
@ApplicationScoped
class DecideApplications {

    private final SupportSheets sheets;
    private final ProgrammeBook programmes;
    private final ProjectBook projects;
    private final PartnerBook partners;
    private final SupportLedger ledger;
    private final TellApplications news;

    DecideApplications(
            SupportSheets sheets,
            ProgrammeBook programmes,
            ProjectBook projects,
            PartnerBook partners,
            SupportLedger ledger,
            TellApplications news) {
        this.sheets = sheets;
        this.programmes = programmes;
        this.projects = projects;
        this.partners = partners;
        this.ledger = ledger;
        this.news = news;
    }

    /** The application is locked. */
    void decide(ProgrammeCard programme, SupportApplication application, DecideSupport input, Who who) {
        application.requireUnderReview();
        var offered = programmes.supportOf(programme.id());
        var rules = offered.map(OfferedSupport::rules);
        var standing = rules.map(asked -> sheets.standing(application.id(), asked))
                .orElseGet(() -> new CommitteeStanding(0, 0, null, null));
        var today = programme.zone().dayAt(who.now());
        var on = input.on() == null ? today : input.on();
        var refusals = new ArrayList<>(byDay(on, today, programme.zone().dayAt(application.submittedAt())));
        if (input.decision() != SupportVerdict.MORE_INFORMATION && !standing.isEnough()) {
            refusals.add(new WhyNotSupported.TooFewScores(standing.scores(), standing.needed()));
        }
        if (input.amount() != null) {
            refusals.addAll(ofApproval(application, input.amount(), offered.orElse(null), standing));
        }
        Refused.ifAny("support-decision", refusals);
        news.tell(application.decide(
                programme,
                new SupportDecision(
                        input.decision(),
                        input.amount(),
                        input.minutes(),
                        on,
                        who.now(),
                        who.account(),
                        standing.scores(),
                        standing.mean())));
        if (input.amount() != null) {
            open(application, input.amount(), on, who);
        }
    }

    private static List<Refusal> byDay(LocalDate on, LocalDate today, LocalDate submitted) {
        if (on.isAfter(today)) {
            return List.of(new WhyNotSupported.InTheFuture());
        }
        return on.isBefore(submitted) ? List.of(new WhyNotSupported.BeforeItWasSubmitted(submitted)) : List.of();
    }

    private List<Refusal> ofApproval(
            SupportApplication application,
            SupportMoney amount,
            @Nullable OfferedSupport offered,
            CommitteeStanding standing) {
        if (offered == null) {
            return List.of(new WhyNotSupported.NoSupportOffered());
        }
        var refusals = new ArrayList<Refusal>();
        var asked = application.requested().currency();
        if (!amount.currency().equals(offered.currency()) || !amount.currency().equals(asked)) {
            refusals.add(new WhyNotSupported.OtherCurrency(asked));
        } else if (amount.value().compareTo(offered.cap()) > 0) {
            refusals.add(new WhyNotSupported.AboveTheCap(SupportMoney.of(offered.cap(), offered.currency())));
        }
        if (amount.value().compareTo(application.requested().value()) > 0) {
            refusals.add(new WhyNotSupported.AboveTheRequest(application.requested()));
        }
        if (standing.isEnough() && !standing.passes()) {
            refusals.add(new WhyNotSupported.BelowThePassMark(
                    String.valueOf(standing.mean()), String.valueOf(standing.passMark())));
        }
        if (projects.find(application.projectId()).filter(ProjectCard::isOpen).isEmpty()) {
            refusals.add(new WhyNotSupported.ProjectClosed());
        }
        var applicant = partners.find(application.partnerId()).orElseThrow();
        PartnerAway.refusalOf(applicant).ifPresent(refusals::add);
        return refusals;
    }

    private void open(SupportApplication application, SupportMoney amount, LocalDate on, Who who) {
        ledger.open(new OpenAccount(
                application.id(),
                application.programmeId(),
                application.agencyId(),
                application.projectId(),
                application.partnerId(),
                application.sector(),
                amount.value(),
                amount.currency(),
                on,
                who.account()));
    }
}
