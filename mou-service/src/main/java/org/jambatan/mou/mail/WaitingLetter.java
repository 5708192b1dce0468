package org.jambatan.mou.mail;

import java.util.UUID;

/** A letter whose turn it is, taken by one replica for as long as an attempt may last. */
record WaitingLetter(UUID id, String kind, String to, String subject, String text, int attempt) {

    @Override
    public String toString() {
        return "letter " + id + " (" + kind + "), attempt " + attempt;
    }
}
