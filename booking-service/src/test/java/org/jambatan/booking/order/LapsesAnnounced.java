package org.jambatan.booking.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Lets tests of other features see what days bring to a deposit. */
@ApplicationScoped
public class LapsesAnnounced {

    private final Lapses lapses;
    private final DepositReminders reminders;

    LapsesAnnounced(Lapses lapses, DepositReminders reminders) {
        this.lapses = lapses;
        this.reminders = reminders;
    }

    public void remindAt(Instant now) {
        reminders.remindAt(now);
    }

    public void at(Instant now) {
        lapses.announceAt(now);
    }
}
