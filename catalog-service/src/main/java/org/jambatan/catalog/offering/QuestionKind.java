package org.jambatan.catalog.offering;

/** What kind of answer a question wants. */
enum QuestionKind {
    TEXT,
    NUMBER,
    CHOICE,
    YES_NO,
    DATE
}
