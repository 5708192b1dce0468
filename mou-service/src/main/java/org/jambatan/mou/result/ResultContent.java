package org.jambatan.mou.result;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Everything about a result that is never searched; a value of one column. */
record ResultContent(
        ReviseResult text,
        LocalDate offeredOn,
        @Nullable ResultAssessment assessment,
        @Nullable ResultDecision decision) {

    ResultContent saying(ReviseResult other) {
        return new ResultContent(other, offeredOn, assessment, decision);
    }

    ResultContent with(ResultAssessment given) {
        return new ResultContent(text, offeredOn, given, decision);
    }

    ResultContent with(ResultDecision taken) {
        return new ResultContent(text, offeredOn, assessment, taken);
    }
}
