package org.jambatan.mou.incubation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** One investor's way from interest to money in one project. */
@Entity
@Table(name = "incubation_interest")
class Interest {

    @Id
    private UUID id;

    private UUID projectId;
    private UUID parkId;
    private UUID[] ownerIds;
    private UUID investorId;

    @Enumerated(EnumType.STRING)
    private InvestmentStep step;

    @JdbcTypeCode(SqlTypes.JSON)
    private InterestContent content;

    private long version;

    @Version
    private long lock;

    protected Interest() {}

    static Interest express(UUID id, IncubatedProject project, UUID investor, ExpressInterest input, LocalDate today) {
        project.requireGoingOn();
        var on = input.on() == null ? today : input.on();
        if (on.isAfter(today)) {
            throw new Refused("interest", new WhyNotIncubated.InTheFuture());
        }
        var expressed = new Interest();
        expressed.id = id;
        expressed.projectId = project.id();
        expressed.parkId = project.parkId();
        expressed.ownerIds = project.ownerIds().toArray(UUID[]::new);
        expressed.investorId = investor;
        expressed.step = InvestmentStep.EXPRESSED;
        expressed.content = new InterestContent(
                input.note(),
                null,
                null,
                List.of(new StepTaken(Ids.next(), InvestmentStep.EXPRESSED, on, investor, null)));
        return expressed;
    }

    InterestChanged expressed() {
        return told("expressed");
    }

    /** All have signed. A letter that was signed long before its interest was recorded keeps its own day. */
    InterestChanged sign(IntentLetter letter) {
        var last = content.history().getLast().on();
        step(InvestmentStep.LETTER_SIGNED);
        content = content.with(letter)
                .and(new StepTaken(
                        Ids.next(),
                        InvestmentStep.LETTER_SIGNED,
                        letter.signedOn().isBefore(last) ? last : letter.signedOn(),
                        investorId,
                        null));
        return told("letter-signed");
    }

    /** The letter was extended or ended; nothing is told where it reads as before. */
    Optional<InterestChanged> change(IntentLetter letter) {
        if (letter.equals(content.letter())) {
            return Optional.empty();
        }
        content = content.with(letter);
        return Optional.of(told("letter-changed"));
    }

    InterestChanged examine(BeginDueDiligence input, Onlooker by) {
        take(InvestmentStep.DUE_DILIGENCE, input.on(), input.note(), by);
        return told("due-diligence-begun");
    }

    InterestChanged close(CloseInvestment input, Onlooker by) {
        take(InvestmentStep.CLOSED, input.on(), null, by);
        content = content.with(new InvestmentClosing(
                input.amount(), input.reference(), content.history().getLast().on()));
        return told("closed");
    }

    InterestChanged decline(DeclineInterest input, Onlooker by) {
        take(InvestmentStep.DECLINED, input.on(), input.reason(), by);
        return told("declined");
    }

    private void take(InvestmentStep next, @Nullable LocalDate given, @Nullable String note, Onlooker by) {
        requireNext(next);
        var on = given == null ? by.today() : given;
        var refusals = new ArrayList<Refusal>();
        if (on.isAfter(by.today())) {
            refusals.add(new WhyNotIncubated.InTheFuture());
        }
        if (on.isBefore(content.history().getLast().on())) {
            refusals.add(new WhyNotInvested.BeforeTheLastStep());
        }
        Refused.ifAny("interest", refusals);
        step(next);
        content = content.and(new StepTaken(Ids.next(), next, on, by.partner(), note));
    }

    private void step(InvestmentStep next) {
        requireNext(next);
        step = next;
    }

    private void requireNext(InvestmentStep next) {
        if (!step.next().contains(next)) {
            throw Answer.illegalInState(step, step.actions());
        }
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    UUID investorId() {
        return investorId;
    }

    InvestmentStep step() {
        return step;
    }

    long version() {
        return version;
    }

    Optional<IntentLetter> letter() {
        return Optional.ofNullable(content.letter());
    }

    Optional<InvestmentClosing> closing() {
        return Optional.ofNullable(content.closing());
    }

    StepTaken lastStep() {
        return content.history().getLast();
    }

    InterestView view(boolean mayAct) {
        return new InterestView(
                id,
                projectId,
                investorId,
                step,
                List.copyOf(step.next()),
                content.note(),
                content.letter(),
                content.closing(),
                content.history(),
                mayAct ? step.actions() : List.of(),
                version);
    }

    private InterestChanged told(String what) {
        return new InterestChanged(
                "interest." + what,
                new InterestState(
                        id,
                        projectId,
                        investorId,
                        parkId,
                        List.of(ownerIds),
                        step,
                        content.history().getLast().on(),
                        letter().map(IntentLetter::agreementId).orElse(null),
                        Stream.concat(Stream.of(investorId, parkId), Stream.of(ownerIds))
                                .distinct()
                                .toList(),
                        List.of()),
                investorId,
                ++version);
    }
}
