package org.jambatan.embedded.mailbox;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** The newest letters, in memory: a demo's letters are worth nothing after it. */
final class Mailbox {
    private static final int MOST = 500;

    private final MailReader reader = new MailReader();
    private final Clock clock;
    private final Deque<Mail> mails = new ArrayDeque<>();
    private long count;

    Mailbox(Clock clock) {
        this.clock = clock;
    }

    synchronized void receive(MailReader.Envelope envelope, byte[] message) {
        mails.addFirst(reader.read(++count, clock.instant(), envelope, message));
        while (mails.size() > MOST) {
            mails.removeLast();
        }
    }

    /** The newest first. */
    synchronized List<Mail> all() {
        return List.copyOf(mails);
    }

    List<Mail> to(String address) {
        var wanted = address.strip().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(mail -> mail.to().stream()
                        .anyMatch(to -> to.toLowerCase(Locale.ROOT).equals(wanted)))
                .toList();
    }
}
