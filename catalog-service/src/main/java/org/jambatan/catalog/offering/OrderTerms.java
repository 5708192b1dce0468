package org.jambatan.catalog.offering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jambatan.platform.http.Problem.Violation;

/** The rules among the questions of an offering, and of what belongs to orders alone. */
final class OrderTerms {

    private static final int FEWEST_CHOICES = 2;

    private OrderTerms() {}

    /**
     * What contradicts itself.
     *
     * @param terms may hold incomplete questions, whose own faults are told elsewhere; they are passed over
     */
    @SuppressWarnings("NullAway") // What was read from a body may hold nulls whatever its types say.
    static List<Violation> faultsOf(DraftOffering terms) {
        var faults = new ArrayList<Violation>();
        if (terms.mode() != null && terms.mode() != OfferingMode.ORDER) {
            if (terms.questions() != null) {
                faults.add(new Violation("questions", "must be absent unless the mode is ORDER"));
            }
            if (terms.ordering() != null) {
                faults.add(new Violation("ordering", "must be absent unless the mode is ORDER"));
            }
        }
        var questions = DraftOffering.orNone(terms.questions());
        if (hasTwice(
                questions.stream().filter(Objects::nonNull).map(Question::code).toList())) {
            faults.add(new Violation("questions", "must not have two questions of one code"));
        }
        for (var i = 0; i < questions.size(); i++) {
            if (questions.get(i) != null && questions.get(i).kind() != null) {
                addChoicesFaults(faults, "questions[" + i + "].choices", questions.get(i));
            }
        }
        return faults;
    }

    @SuppressWarnings("NullAway")
    private static void addChoicesFaults(List<Violation> faults, String at, Question question) {
        var choices = DraftOffering.orNone(question.choices());
        if (question.kind() == QuestionKind.CHOICE && choices.size() < FEWEST_CHOICES) {
            faults.add(new Violation(at, "must hold at least two where the kind is CHOICE"));
        }
        if (question.kind() != QuestionKind.CHOICE && !choices.isEmpty()) {
            faults.add(new Violation(at, "must be absent unless the kind is CHOICE"));
        }
        if (hasTwice(choices.stream()
                .filter(Objects::nonNull)
                .map(AnswerChoice::code)
                .toList())) {
            faults.add(new Violation(at, "must not have two of one code"));
        }
    }

    private static boolean hasTwice(List<String> codes) {
        var said = codes.stream().filter(Objects::nonNull).toList();
        return new HashSet<>(said).size() < said.size();
    }
}
