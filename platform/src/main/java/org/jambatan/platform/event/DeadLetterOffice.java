package org.jambatan.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jboss.logging.Logger;

/** What an officer may do with dead letters. */
@ApplicationScoped
public class DeadLetterOffice {

    private static final Logger LOG = Logger.getLogger(DeadLetterOffice.class);

    private final DeadLetters letters;
    private final Caller caller;

    DeadLetterOffice(DeadLetters letters, Caller caller) {
        this.letters = letters;
        this.caller = caller;
    }

    public Page<DeadLetter> list(PageRequest page) {
        return Page.of(letters.newestFirst(page), page, letter -> new Cursor("", letter.id()));
    }

    public DeadLetter read(UUID id) {
        return letters.find(id).orElseThrow(Answer::notFound);
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

    private enum State {
        OPEN,
        REPLAYED,
        DISCARDED
    }
}
