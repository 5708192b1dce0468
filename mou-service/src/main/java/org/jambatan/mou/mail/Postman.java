package org.jambatan.mou.mail;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Takes letters to the mail server, one after the other. Each replica has one; they take different letters. */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    private final WaitingLetters letters;
    private final MailServer server;
    private final AtomicBoolean woken = new AtomicBoolean();

    Postman(WaitingLetters letters, MailServer server) {
        this.letters = letters;
        this.server = server;
    }

    /** There is a new letter: it need not wait for the next round. */
    void wake() {
        if (woken.compareAndSet(false, true)) {
            Thread.ofVirtual().name("postman").start(() -> {
                woken.set(false);
                goRound();
            });
        }
    }

    @Scheduled(every = "5s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goRound() {
        if (server.isThere()) {
            var next = letters.takeNext();
            while (next.isPresent() && deliver(next.get())) {
                next = letters.takeNext();
            }
        }
    }

    /** Whether the next letter may be tried at once; where the server does not answer, all wait for the next round. */
    private boolean deliver(WaitingLetter letter) {
        return switch (server.take(letter)) {
            case MailServer.Taken() -> {
                letters.sent(letter);
                LOG.infof("Sent %s.", letter);
                yield true;
            }
            case MailServer.NotNow(var why) -> {
                letters.failed(letter, why);
                LOG.warnf("Could not send %s: %s. It will be tried again.", letter, why);
                yield false;
            }
            case MailServer.Never(var why) -> {
                letters.refused(letter, why);
                LOG.warnf("The mail server refuses %s for good: %s.", letter, why);
                yield true;
            }
        };
    }

    @Scheduled(cron = "0 15 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidyUp() {
        var givenUp = letters.giveUpOldOnes();
        if (givenUp > 0) {
            LOG.warnf("%d letters were given up: they could not be sent for too long.", givenUp);
        }
        letters.forgetOldOnes();
    }
}
