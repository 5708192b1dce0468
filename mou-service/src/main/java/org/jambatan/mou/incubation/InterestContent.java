package org.jambatan.mou.incubation;

import java.util.List;
import java.util.stream.Stream;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** Everything about an interest that is never searched; a value of one column. */
record InterestContent(
        @Nullable Translated note,
        @Nullable IntentLetter letter,
        @Nullable InvestmentClosing closing,
        List<StepTaken> history) {

    InterestContent and(StepTaken step) {
        return new InterestContent(
                note,
                letter,
                closing,
                Stream.concat(history.stream(), Stream.of(step)).toList());
    }

    InterestContent with(IntentLetter signed) {
        return new InterestContent(note, signed, closing, history);
    }

    InterestContent with(InvestmentClosing closed) {
        return new InterestContent(note, letter, closed, history);
    }
}
