package org.jambatan.booking.orderrule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.booking.access.Access;
import org.jambatan.booking.fixture.AnOfferingRecord;
import org.jambatan.booking.offering.AnswerChoice;
import org.jambatan.booking.offering.Offering;
import org.jambatan.booking.offering.Ordering;
import org.jambatan.booking.offering.Question;
import org.jambatan.booking.offering.QuestionKind;
import org.jambatan.booking.offering.ReleaseFrom;
import org.jambatan.booking.orderrule.AskedOrder.Cover;
import org.jambatan.booking.orderrule.AskedOrder.Wish;
import org.jambatan.booking.partner.Partner;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.problem.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final Placement WHOLE = new Placement(2, TODAY, TODAY.plusMonths(3), "Head of Production");

    private final Partner company =
            new Partner(UUID.randomUUID(), "COMPANY", "MY", "SMALL", false, "CONFIRMED", List.of());

    @Test
    void an_order_that_is_whole_breaks_no_rule() {
        var offering = analysis(question("samples", QuestionKind.NUMBER, true));

        assertThat(codes(offering, new Wish(List.of(answer("samples", "3")), null, null), Cover.NOT_NAMED))
                .isEmpty();
    }

    @Test
    void each_kind_of_answer_has_its_form() {
        assertThat(fits(QuestionKind.NUMBER, "12", "-0.5", "3.141593")).isTrue();
        assertThat(fitsNone(QuestionKind.NUMBER, "many", "1e9", "1,5", "", "+1", ".5", "1".repeat(16)))
                .isTrue();
        assertThat(fits(QuestionKind.DATE, "2027-01-31", "2028-02-29")).isTrue();
        assertThat(fitsNone(QuestionKind.DATE, "2027-02-29", "31.01.2027", "9999-01-01"))
                .isTrue();
        assertThat(fits(QuestionKind.YES_NO, "yes", "no")).isTrue();
        assertThat(fitsNone(QuestionKind.YES_NO, "maybe", "YES", "true")).isTrue();
        assertThat(fits(QuestionKind.TEXT, "Teak")).isTrue();
        assertThat(fitsNone(QuestionKind.TEXT, "", "  ")).isTrue();
    }

    @Test
    void what_is_wrong_with_answers_is_told_all_at_once() {
        var offering = analysis(
                question("samples", QuestionKind.NUMBER, true),
                question("until", QuestionKind.DATE, true),
                choice("sample-type", "wood", "paper"));

        assertThat(codes(
                        offering,
                        new Wish(
                                List.of(
                                        answer("samples", "many"),
                                        answer("sample-type", "stone"),
                                        answer("sample-type", "wood"),
                                        answer("colour", "red")),
                                null,
                                null),
                        Cover.NOT_NAMED))
                .containsExactlyInAnyOrder(
                        "answer-of-another-kind", "choice-unknown", "answer-twice", "answer-unknown", "answer-missing");
    }

    @Test
    void students_come_with_a_whole_placement_that_is_not_over() {
        var students = students(false);

        assertThat(codes(students, new Wish(List.of(), null, null), Cover.IN_FORCE))
                .containsExactly("placement-incomplete");
        assertThat(codes(students, new Wish(List.of(), WHOLE, null), Cover.IN_FORCE))
                .isEmpty();
        assertThat(codes(
                        students,
                        new Wish(List.of(), new Placement(2, TODAY.minusDays(9), TODAY.minusDays(1), "Head"), null),
                        Cover.IN_FORCE))
                .containsExactly("placement-incomplete");
        assertThat(codes(
                        students,
                        new Wish(List.of(), new Placement(2, TODAY, TODAY.minusDays(1), "Head"), null),
                        Cover.IN_FORCE))
                .containsExactly("placement-incomplete");
        assertThat(codes(analysis(), new Wish(List.of(), WHOLE, null), Cover.NOT_NAMED))
                .containsExactly("placement-out-of-place");
    }

    @Test
    void where_an_agreement_is_needed_one_in_force_is_named_and_one_that_is_named_is_in_force() {
        var students = students(false);
        var wish = new Wish(List.of(), WHOLE, null);

        assertThat(codes(students, wish, Cover.NOT_NAMED)).containsExactly("agreement-missing");
        assertThat(codes(students, wish, Cover.UNKNOWN)).containsExactly("agreement-unknown");
        assertThat(codes(students, wish, Cover.NOT_IN_FORCE)).containsExactly("agreement-not-in-force");
        assertThat(codes(analysis(), new Wish(List.of(), null, null), Cover.NOT_IN_FORCE))
                .containsExactly("agreement-not-in-force");
    }

    @Test
    void where_ethics_count_an_approval_is_referred_to() {
        var students = students(true);

        assertThat(codes(students, new Wish(List.of(), WHOLE, " "), Cover.IN_FORCE))
                .containsExactly("ethics-approval-missing");
        assertThat(codes(students, new Wish(List.of(), WHOLE, "EC-1"), Cover.IN_FORCE))
                .isEmpty();
    }

    private static Offering analysis(Question... questions) {
        return AnOfferingRecord.anOrderOffering(UUID.randomUUID(), "ANALYSIS", null, questions);
    }

    private static Offering students(boolean needsEthicsApproval) {
        return AnOfferingRecord.anOrderOffering(
                UUID.randomUUID(),
                "STUDENT_PARTICIPATION",
                new Ordering(0, 14, 30, ReleaseFrom.SETTLED, true, needsEthicsApproval));
    }

    private List<String> codes(Offering offering, Wish wish, Cover cover) {
        var order = new AskedOrder(
                offering.id(), Optional.of(offering), Optional.of(company), Access.UNKNOWN, wish, cover, TODAY);
        return OrderRules.refusalsOf(order).stream().map(Refusal::code).toList();
    }

    private static GivenAnswer answer(String code, String value) {
        return new GivenAnswer(code, value);
    }

    private static Question question(String code, QuestionKind kind, boolean required) {
        return new Question(code, Translated.english(code), kind, required, List.of());
    }

    private static Question choice(String code, String... choices) {
        var offered = Arrays.stream(choices)
                .map(choice -> new AnswerChoice(choice, Translated.english(choice)))
                .toList();
        return new Question(code, Translated.english(code), QuestionKind.CHOICE, false, offered);
    }

    private static boolean fits(QuestionKind kind, String... values) {
        return List.of(values).stream().allMatch(value -> AnswerForm.fits(kind, value));
    }

    private static boolean fitsNone(QuestionKind kind, String... values) {
        return List.of(values).stream().noneMatch(value -> AnswerForm.fits(kind, value));
    }
}
