package org.jambatan.booking.offering;

import java.util.List;
import org.jambatan.platform.json.Translated;

/** What a provider asks whoever orders; choices are there for CHOICE alone. */
public record Question(String code, Translated text, QuestionKind kind, boolean required, List<AnswerChoice> choices) {

    public Question {
        choices = List.copyOf(choices);
    }

    public boolean offers(String choice) {
        return choices.stream().anyMatch(offered -> offered.code().equals(choice));
    }
}
