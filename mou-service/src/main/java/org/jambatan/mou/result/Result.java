package org.jambatan.mou.result;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.mou.incubation.NamedReader;
import org.jambatan.mou.incubation.NamedReaders;
import org.jambatan.mou.incubation.NewProject;
import org.jambatan.mou.incubation.Origin;
import org.jambatan.mou.incubation.OriginType;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** A result that its owner offers to a park: assessed there, and then taken up as a project, licensed, or returned. */
@Entity
class Result extends ResultRecord {

    protected Result() {}

    static Result offer(UUID id, OfferResult input, UUID owner, LocalDate today, Instant now) {
        var on = input.offeredOn() == null ? today : input.offeredOn();
        if (on.isAfter(today)) {
            throw new Refused("result", new WhyNotTaken.InTheFuture());
        }
        var offered = new Result();
        offered.id = id;
        offered.ownerId = owner;
        offered.parkId = input.parkId();
        offered.status = ResultStatus.OFFERED;
        offered.readers = NamedReaders.NONE;
        offered.readerIds = new UUID[0];
        offered.recordedAt = now;
        offered.content = new ResultContent(input.content(), on, null, null);
        offered.say(input.content());
        return offered;
    }

    ResultChanged offered() {
        return told("offered", content.offeredOn());
    }

    /** What was assessed stays as it was assessed; who reads it, and what registers say, may change on. */
    Optional<ResultChanged> revise(ReviseResult input, LocalDate today) {
        if (status != ResultStatus.OFFERED && !input.describesTheSameAs(content.text())) {
            throw Answer.illegalInState(status, List.of("readers"));
        }
        if (input.equals(content.text())) {
            return Optional.empty();
        }
        say(input);
        return Optional.of(told("revised", today));
    }

    ReviseResult editable() {
        return content.text();
    }

    private void say(ReviseResult input) {
        content = content.saying(input);
        confidentiality = input.confidentiality();
        sectors = input.sectors().toArray(String[]::new);
        sought = input.sought().stream().map(Enum::name).toArray(String[]::new);
    }

    ResultChanged assess(AssessResult input, Beholder by) {
        requireNext(ResultStatus.ASSESSED);
        var on = input.on() == null ? by.today() : input.on();
        var refusals = new ArrayList<Refusal>();
        if (on.isAfter(by.today())) {
            refusals.add(new WhyNotTaken.InTheFuture());
        }
        if (on.isBefore(content.offeredOn())) {
            refusals.add(new WhyNotTaken.AssessedBeforeOffered());
        }
        Refused.ifAny("assessment", refusals);
        status = ResultStatus.ASSESSED;
        content = content.with(
                new ResultAssessment(input.verdict(), input.score(), input.comment(), on, by.partner(), by.account()));
        return told("assessed", by.today());
    }

    ResultChanged takeUp(UUID project, LocalDate on, Beholder by) {
        requireNext(ResultStatus.TAKEN_UP);
        var decision = new ResultDecision(on, project, null, null, null);
        Refused.ifAny("take-up", refusalsOf(decision, by.today()));
        return decided(ResultStatus.TAKEN_UP, decision, "taken-up", by);
    }

    ResultChanged license(LicenseResult input, Beholder by) {
        requireNext(ResultStatus.LICENSED);
        var decision = new ResultDecision(input.on(), null, input.licensee(), input.reference(), null);
        Refused.ifAny("licence", refusalsOf(decision, by.today()));
        licenseeId = input.licensee().partnerId();
        return decided(ResultStatus.LICENSED, decision, "licensed", by);
    }

    ResultChanged giveBack(ReturnResult input, Beholder by) {
        requireNext(ResultStatus.RETURNED);
        var on = input.on() == null ? by.today() : input.on();
        var decision = new ResultDecision(on, null, null, null, input.reason());
        Refused.ifAny("return", refusalsOf(decision, by.today()));
        return decided(ResultStatus.RETURNED, decision, "returned", by);
    }

    private ResultChanged decided(ResultStatus next, ResultDecision decision, String what, Beholder by) {
        status = next;
        content = content.with(decision);
        return told(what, by.today());
    }

    private List<Refusal> refusalsOf(ResultDecision decision, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (decision.on().isAfter(today)) {
            refusals.add(new WhyNotTaken.InTheFuture());
        }
        if (content.assessment() != null
                && decision.on().isBefore(content.assessment().on())) {
            refusals.add(new WhyNotTaken.DecidedBeforeAssessed());
        }
        if (decision.licensee() != null && ownerId.equals(decision.licensee().partnerId())) {
            refusals.add(new WhyNotTaken.LicenseeIsTheOwner());
        }
        return refusals;
    }

    void requireNext(ResultStatus next) {
        if (!status.next().contains(next)) {
            throw Answer.illegalInState(status, status.actions());
        }
    }

    ResultChanged name(NamedReader reader, LocalDate today) {
        readers = readers.and(reader, List.of(ownerId), parkId);
        readerIds = readers.partners();
        return told("reader-named", reader.partnerId(), today);
    }

    ResultChanged takeAway(UUID reader, Instant now, LocalDate today) {
        readers = readers.without(reader, now);
        readerIds = readers.partners();
        return told("reader-removed", readers.find(reader).orElseThrow().partnerId(), today);
    }

    /** The project it becomes where no other is named: its own words, known to those who see the project. */
    NewProject asProject(LocalDate on) {
        return new NewProject(
                new Origin(OriginType.RESULT, id),
                parkId,
                List.of(ownerId),
                List.of(),
                content.text().title(),
                content.text().description(),
                content.text().sectors(),
                on);
    }

    UUID ownerId() {
        return ownerId;
    }

    UUID parkId() {
        return parkId;
    }

    ResultView view(Beholder beholder) {
        return ResultView.of(this, beholder);
    }

    private ResultChanged told(String what, LocalDate today) {
        return told(what, null, today);
    }

    /** Readers are told as long as they read. */
    private ResultChanged told(String what, @Nullable UUID reader, LocalDate today) {
        var decision = content.decision();
        return new ResultChanged(
                "result." + what,
                new ResultState(
                        id,
                        ownerId,
                        parkId,
                        status,
                        confidentiality,
                        content.text().readiness(),
                        List.copyOf(content.text().sought()),
                        decision == null ? null : decision.projectId(),
                        licenseeId,
                        readers.on(today),
                        reader,
                        Stream.of(
                                        List.of(ownerId, parkId),
                                        readers.on(today),
                                        Optional.ofNullable(licenseeId).stream().toList())
                                .flatMap(List::stream)
                                .distinct()
                                .toList(),
                        List.of()),
                ownerId,
                ++version);
    }
}
