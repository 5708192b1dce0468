package org.jambatan.embedded.http;

import org.jambatan.embedded.parts.PartFailed;

/** An answer the launcher cannot go on with. */
public final class UnexpectedAnswer extends PartFailed {
    private static final int LONGEST = 600;

    UnexpectedAnswer(Answer answer) {
        super(answer.call() + " answered " + answer.status() + ": "
                + shortened(answer.body().toString()));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
