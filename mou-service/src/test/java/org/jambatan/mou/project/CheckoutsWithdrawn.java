package org.jambatan.mou.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Lets tests of other features see what happens when nobody answers a checkout. */
@ApplicationScoped
public class CheckoutsWithdrawn {

    private final AnswerCheckouts checkouts;

    CheckoutsWithdrawn(AnswerCheckouts checkouts) {
        this.checkouts = checkouts;
    }

    public void at(Instant now) {
        checkouts.withdrawAt(now);
    }
}
