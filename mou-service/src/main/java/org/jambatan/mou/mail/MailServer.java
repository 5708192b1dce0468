package org.jambatan.mou.mail;

/** Where letters leave the platform. */
interface MailServer {

    /** Whether one is configured at all. */
    boolean isThere();

    Outcome take(WaitingLetter letter);

    /** What became of an attempt; a reason names neither an address nor what the letter says. */
    sealed interface Outcome {}

    /** The server has taken the letter. */
    record Taken() implements Outcome {}

    /** It may take it another time. */
    record NotNow(String why) implements Outcome {}

    /** It will never take this one. */
    record Never(String why) implements Outcome {}
}
