package org.jambatan.mou.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The questions and decisions of one application, in their order: a value of one column. */
record SupportHistory(List<SupportQuestion> questions, List<SupportDecision> decisions) {

    static final SupportHistory NONE = new SupportHistory(List.of(), List.of());

    SupportHistory {
        questions = List.copyOf(questions);
        decisions = List.copyOf(decisions);
    }

    SupportHistory decided(SupportDecision decision) {
        var asked = new ArrayList<>(questions);
        if (decision.decision() == SupportVerdict.MORE_INFORMATION) {
            asked.add(new SupportQuestion(decision.minutes().text(), decision.on(), null, null));
        }
        var decided = new ArrayList<>(decisions);
        decided.add(decision);
        return new SupportHistory(asked, decided);
    }

    SupportHistory answered(String text, Instant now) {
        var asked = new ArrayList<>(questions);
        asked.set(asked.size() - 1, asked.getLast().answered(text, now));
        return new SupportHistory(asked, decisions);
    }
}
