package org.jambatan.mou.registration;

/** The one answer everybody gets who asks to take part, whatever is known of the address. */
record AskedToConfirm(String next, int confirmWithinHours) {

    static AskedToConfirm within(java.time.Duration time) {
        return new AskedToConfirm("CONFIRM_BY_LINK_IN_LETTER", (int) time.toHours());
    }
}
