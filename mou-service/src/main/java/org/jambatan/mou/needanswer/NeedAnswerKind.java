package org.jambatan.mou.needanswer;

/** What an institution says to a need. */
enum NeedAnswerKind {
    /** It can do it. */
    OFFER,
    /** It wants to know more first. */
    QUESTION,
    /** It can't, or does not want to. */
    DECLINE
}
