package org.jambatan.notification.contract;

/** Whether an agency may see an event. */
public enum Showing {
    SHOWN,
    /** Where an earlier event of the same aggregate was shown, as the end of what was published. */
    IF_SHOWN_BEFORE,
    INTERNAL
}
