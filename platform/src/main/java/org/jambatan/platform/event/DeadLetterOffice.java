package org.jambatan.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Invalid;
import org.jambatan.platform.problem.Refused;
import org.jboss.logging.Logger;

/** What an officer may do with dead letters. */
@ApplicationScoped
public class DeadLetterOffice {

    private static final Logger LOG = Logger.getLogger(DeadLetterOffice.class);

    private static final int MOST = 500;

    private final DeadLetters letters;
    private final Caller caller;

    DeadLetterOffice(DeadLetters letters, Caller caller) {
        this.letters = letters;
        this.caller = caller;
    }

    public Page<DeadLetter> list(Optional<State> state, PageRequest page) {
        var wanted = state.map(Enum::name).orElse(null);
        var items = Page.of(letters.newestFirst(wanted, page), page, letter -> new Cursor("", letter.id()))
                .map(this::shown);
        return page.wantsCount() ? items.counted(letters.count(wanted)) : items;
    }

    public DeadLetter read(UUID id) {
        return letters.find(id).map(this::shown).orElseThrow(Answer::notFound);
    }

    private DeadLetter shown(DeadLetter letter) {
        var mayMend = letter.state().equals("OPEN") && caller.has("agency-officer");
        return letter.with(mayMend ? List.of("replay", "discarding") : List.of());
    }

    public DeadLetter replay(UUID id) {
        var letter = open(id);
        try {
            letters.replay(letter);
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "Dead letter %s failed again", id);
            throw Answer.conflict("replay-failed", "The event still cannot be taken in; it stays open.");
        }
        return settle(id, "REPLAYED");
    }

    /** Delivers the open ones of a range again, each by itself; what still cannot be taken in stays open. */
    public ReplayedDeadLetters replay(ReplayDeadLetters wish) {
        if (!wish.until().isAfter(wish.from())) {
            throw new Invalid("until", "must be after from");
        }
        var open = letters.open(wish, MOST + 1);
        if (open.size() > MOST) {
            throw new Refused("replay", new TooManyDeadLetters(MOST));
        }
        var replayed = (int) open.stream().filter(this::isReplayed).count();
        return new ReplayedDeadLetters(replayed, open.size() - replayed);
    }

    private boolean isReplayed(DeadLetter letter) {
        try {
            letters.replay(letter);
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "Dead letter %s failed again", letter.id());
            return false;
        }
        return letters.settle(letter.id(), "REPLAYED", caller.account());
    }

    public DeadLetter discard(UUID id) {
        open(id);
        return settle(id, "DISCARDED");
    }

    private DeadLetter open(UUID id) {
        var letter = read(id);
        if (!letter.state().equals("OPEN")) {
            throw Answer.illegalInState(State.valueOf(letter.state()), List.of());
        }
        return letter;
    }

    private DeadLetter settle(UUID id, String state) {
        if (!letters.settle(id, state, caller.account())) {
            throw Answer.conflict("settled-meanwhile", "Somebody else has settled this dead letter.");
        }
        return read(id);
    }

    /** Where a dead letter stands. */
    public enum State {
        OPEN,
        REPLAYED,
        DISCARDED
    }
}
