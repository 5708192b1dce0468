package org.jambatan.booking.orderrule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jambatan.booking.offering.AnswerChoice;
import org.jambatan.booking.offering.Question;
import org.jambatan.booking.offering.QuestionKind;
import org.jambatan.platform.problem.Refusal;

/** Every required question of the institution's has an answer, and every answer a question that it fits. */
final class QuestionsAreAnswered implements OrderRule {

    @Override
    public List<Refusal> refusalsOf(AskedOrder order) {
        return order.ordered()
                .map(offering -> faults(offering.asked(), order.wish().answers()))
                .orElse(List.of());
    }

    private static List<Refusal> faults(List<Question> questions, List<GivenAnswer> answers) {
        var asked = questions.stream().collect(Collectors.toMap(Question::code, Function.identity()));
        var faults = new ArrayList<Refusal>();
        var answered = new HashSet<String>();
        for (var answer : answers) {
            if (answered.add(answer.code())) {
                faults.addAll(faultsOf(answer, asked));
            } else {
                faults.add(new AnsweredTwice(answer.code()));
            }
        }
        questions.stream()
                .filter(question -> question.required() && !answered.contains(question.code()))
                .forEach(question -> faults.add(new AnswerMissing(question.code())));
        return faults;
    }

    private static List<Refusal> faultsOf(GivenAnswer answer, Map<String, Question> asked) {
        var question = asked.get(answer.code());
        if (question == null) {
            return List.of(new NotAsked(answer.code()));
        }
        if (!AnswerForm.fits(question.kind(), answer.value())) {
            return List.of(new OfAnotherKind(question));
        }
        var isKnown = question.kind() != QuestionKind.CHOICE || question.offers(answer.value());
        return isKnown ? List.of() : List.of(new ChoiceUnknown(question));
    }

    record AnswerMissing(String question) implements Refusal {

        @Override
        public String code() {
            return "answer-missing";
        }

        @Override
        public String detail() {
            return "The question " + question + " must be answered.";
        }
    }

    record NotAsked(String answer) implements Refusal {

        @Override
        public String code() {
            return "answer-unknown";
        }

        @Override
        public String detail() {
            return "The institution asks no question " + answer + ".";
        }
    }

    record AnsweredTwice(String question) implements Refusal {

        @Override
        public String code() {
            return "answer-twice";
        }

        @Override
        public String detail() {
            return "The question " + question + " is answered more than once.";
        }
    }

    record OfAnotherKind(Question question) implements Refusal {

        @Override
        public String code() {
            return "answer-of-another-kind";
        }

        @Override
        public String detail() {
            return "The question " + question.code() + " wants an answer of kind " + question.kind() + ".";
        }
    }

    record ChoiceUnknown(Question question) implements Refusal {

        @Override
        public String code() {
            return "choice-unknown";
        }

        @Override
        public String detail() {
            return "The question " + question.code()
                    + question.choices().stream()
                            .map(AnswerChoice::code)
                            .collect(Collectors.joining(", ", " has the choices ", "."));
        }
    }
}
