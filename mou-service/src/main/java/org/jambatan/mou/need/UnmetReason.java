package org.jambatan.mou.need;

/** Why nothing came of a need. */
enum UnmetReason {
    NO_SUCH_CAPABILITY,
    NO_CAPACITY,
    TOO_EXPENSIVE,
    TOO_LATE,
    NO_ANSWER,
    TERMS_NOT_AGREED,
    NOT_NEEDED_ANY_MORE,
    OTHER
}
