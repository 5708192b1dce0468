package org.jambatan.booking.offering;

/** What kind of answer a question wants. */
public enum QuestionKind {
    TEXT,
    NUMBER,
    CHOICE,
    YES_NO,
    DATE
}
