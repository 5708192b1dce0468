package org.jambatan.mou.competition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Answer;

/** Where the features of a competition look it up, for the caller; what the caller doesn't see isn't there. */
@ApplicationScoped
public class CompetitionBook {

    private final Competitions competitions;
    private final Viewers viewers;
    private final Outbox outbox;
    private final Clock clock;

    CompetitionBook(Competitions competitions, Viewers viewers, Outbox outbox, Clock clock) {
        this.competitions = competitions;
        this.viewers = viewers;
        this.outbox = outbox;
        this.clock = clock;
    }

    public CompetitionCard seen(UUID id) {
        return card(competitions.seenBy(viewers.current(), id));
    }

    /** For those who run it, and for auditors, who read everything. */
    public CompetitionCard inside(UUID id) {
        var card = seen(id);
        if (!card.runs() && !card.audits()) {
            throw Answer.notFound();
        }
        return card;
    }

    /** In a command: its state stands until the command has ended. */
    public CompetitionCard held(UUID id) {
        return card(competitions.heldFor(viewers.current(), id));
    }

    /** In a command of those who run it. */
    public CompetitionCard run(UUID id) {
        var card = held(id);
        if (!card.runs()) {
            throw Answer.notFound();
        }
        return card;
    }

    /** In a command that takes the competition a step on: nobody else holds it meanwhile. */
    public CompetitionCard locked(UUID id) {
        return card(competitions.lockedFor(viewers.current(), id));
    }

    /** The first round begins; further ones change nothing here. */
    public void beginJudging(UUID id) {
        var found = competitions.lockedFor(viewers.current(), id);
        if (card(found).status() == CompetitionStatus.SCREENING) {
            outbox.publish(found.beginJudging());
        }
    }

    public void release(UUID id, List<AwardTold> awards) {
        outbox.publish(competitions.lockedFor(viewers.current(), id).release(awards));
    }

    private CompetitionCard card(Competition found) {
        return found.card(viewers.current(), clock.instant());
    }
}
