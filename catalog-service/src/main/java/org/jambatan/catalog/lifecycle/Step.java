package org.jambatan.catalog.lifecycle;

import java.util.Locale;

/** A step in the life of an entry: the state it leads to and the event that tells of it. */
enum Step {
    PUBLICATION(Status.PUBLISHED, "published"),
    SUSPENSION(Status.SUSPENDED, "suspended"),
    RESUMPTION(Status.PUBLISHED, "resumed"),
    RETIREMENT(Status.RETIRED, "retired");

    private final Status leadsTo;
    private final String pastTense;

    Step(Status leadsTo, String pastTense) {
        this.leadsTo = leadsTo;
        this.pastTense = pastTense;
    }

    Status leadsTo() {
        return leadsTo;
    }

    String pastTense() {
        return pastTense;
    }

    /** The last segment of the command's path. */
    String command() {
        return name().toLowerCase(Locale.ROOT);
    }
}
