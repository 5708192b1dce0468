package org.jambatan.mou.need;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jambatan.mou.programme.ProgrammeCard;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;

/** What a partner wants solved under a programme, from its statement to what came of it. */
@Entity
class Need extends NeedRecord {

    static final int MOST_INSTITUTIONS = 100;

    protected Need() {}

    static Need state(UUID id, ReviseNeed content, ProgrammeCard programme, Onlooker by, Instant now) {
        var need = new Need();
        need.id = id;
        need.programmeId = programme.id();
        need.agencyId = programme.agency();
        need.programmeName = programme.name();
        need.partnerId = Objects.requireNonNull(by.partner());
        need.account = by.account();
        need.status = NeedStatus.STATED;
        need.content = content;
        need.institutionIds = new UUID[0];
        need.introductions = Introductions.NONE;
        need.statedAt = now;
        return need;
    }

    NeedChanged stated() {
        return told("need.stated");
    }

    ReviseNeed editable() {
        return content;
    }

    /** Once institutions have read it, it stays as they read it. */
    boolean revise(ReviseNeed input, LocalDate today) {
        if (status != NeedStatus.STATED) {
            throw Answer.illegalInState(status, status.isOver() ? List.of() : List.of("withdrawal"));
        }
        if (input.equals(content)) {
            return false;
        }
        var due = input.neededBy();
        if (due != null && due.isBefore(today) && !due.equals(content.neededBy())) {
            throw new Refused("revision", new WhyNotStated.InThePast());
        }
        content = input;
        return true;
    }

    /** Once it is matched anew. */
    NeedChanged revised() {
        return told("need.revised");
    }

    /** So many institutions have something that fits; told by the event that follows. */
    void match(int institutions, Instant now) {
        matched = institutions;
        if (matchedAt == null && institutions > 0) {
            matchedAt = now;
        }
    }

    /** To institutions that it was not sent to yet, and to facilitators; nobody new may be among the former. */
    NeedChanged send(List<UUID> to, List<String> facilitators, Instant now) {
        var fresh = to.stream().filter(one -> !wasSentTo(one)).distinct().toList();
        if (status != NeedStatus.STATED && fresh.isEmpty()) {
            throw new Refused("sending", new WhyNotSent.AlreadySent());
        }
        var all = new LinkedHashSet<>(List.of(institutionIds));
        all.addAll(fresh);
        if (all.size() > MOST_INSTITUTIONS) {
            throw new Refused("sending", new WhyNotSent.TooMany());
        }
        institutionIds = all.toArray(UUID[]::new);
        if (status == NeedStatus.STATED) {
            become(NeedStatus.SENT);
            sentAt = now;
        }
        return new NeedChanged(
                "need.sent", new NeedSent(state(), fresh, facilitators, !facilitators.isEmpty()), state(), ++version);
    }

    /** @param others what stands against either side */
    NeedChanged introduce(IntroduceInstitution input, List<Refusal> others, String by, Instant now) {
        if (!status.isOpenToInstitutions()) {
            throw Answer.illegalInState(status, List.of());
        }
        var institution = input.institutionPartnerId();
        var refusals = new ArrayList<>(others);
        if (!wasSentTo(institution)) {
            refusals.add(new WhyNotIntroduced.NotSentTo());
        }
        if (introductions.institutions().contains(institution)) {
            refusals.add(new WhyNotIntroduced.AlreadyIntroduced());
        }
        Refused.ifAny("introduction", refusals);
        introductions = introductions.and(new Introduction(institution, input.text(), by, now));
        if (status == NeedStatus.SENT) {
            become(NeedStatus.INTRODUCED);
            introducedAt = now;
        }
        return new NeedChanged("need.introduced", new NeedIntroduced(state(), institution), state(), ++version);
    }

    /** Before anything is looked up: only a need that is still open is concluded. */
    void requireConcludable(NeedOutcome outcome) {
        if (!status.mayBecome(outcome.status())) {
            throw Answer.illegalInState(status, List.of());
        }
    }

    NeedChanged conclude(Conclusion how, Instant now) {
        become(how.outcome().status());
        conclusion = how;
        endedAt = now;
        return told("need.concluded");
    }

    NeedChanged withdraw(Instant now) {
        become(NeedStatus.WITHDRAWN);
        endedAt = now;
        return told("need.withdrawn");
    }

    private void become(NeedStatus next) {
        if (!status.mayBecome(next)) {
            throw Answer.illegalInState(status, List.of());
        }
        status = next;
    }

    private NeedChanged told(String name) {
        return new NeedChanged(name, state(), state(), ++version);
    }

    UUID id() {
        return id;
    }

    UUID partnerId() {
        return partnerId;
    }

    UUID programmeId() {
        return programmeId;
    }

    NeedStatus status() {
        return status;
    }

    long version() {
        return version;
    }
}
