package org.jambatan.mou.programme;

/** How a call stands, read off the calendar. */
enum CallState {
    ANNOUNCED,
    OPEN,
    OVER
}
