package org.jambatan.booking.orderrule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jambatan.booking.offering.QuestionKind;

/** How an answer of each kind is written. Which choices there are is another matter. */
final class AnswerForm {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    private AnswerForm() {}

    static boolean fits(QuestionKind kind, String value) {
        return switch (kind) {
            case TEXT, CHOICE -> !value.isBlank();
            case NUMBER -> NUMBER.matcher(value).matches();
            case YES_NO -> value.equals("yes") || value.equals("no");
            case DATE -> isDate(value);
        };
    }

    private static boolean isDate(String value) {
        try {
            var year = LocalDate.parse(value).getYear();
            return year >= 1900 && year <= 2200;
        } catch (DateTimeException noDate) {
            return false;
        }
    }
}
