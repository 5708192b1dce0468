package org.jambatan.booking.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jambatan.platform.problem.Refusal;

/**
 * How something was paid, by the institution's own reference, such as a receipt's number. The money moves elsewhere, and
 * no card's number is ever kept here.
 */
public record Payment(String reference, LocalDate settledOn) {

    /** Digits as cards have them, with what people write between. */
    private static final Pattern LIKE_A_CARD = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){12,18}(?!\\d)");

    /** Whatever speaks against recording it. */
    public List<Refusal> refusals(Instant now) {
        var refusals = new ArrayList<Refusal>();
        if (LIKE_A_CARD.matcher(reference).results().anyMatch(Payment::hasTheCheckDigitOfCards)) {
            refusals.add(new WhyNotSettled.CardData());
        }
        // Somewhere on earth it is that day already; the institution says which day it was there.
        if (settledOn.isAfter(now.atOffset(ZoneOffset.MAX).toLocalDate())) {
            refusals.add(new WhyNotSettled.InTheFuture(settledOn));
        }
        return List.copyOf(refusals);
    }

    /** ISO/IEC 7812-1 (Luhn): nine in ten numbers that are no card's do not have it. */
    private static boolean hasTheCheckDigitOfCards(MatchResult found) {
        var digits = found.group().replaceAll("\\D", "");
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            var digit = digits.charAt(digits.length() - 1 - place) - '0';
            var doubled = place % 2 == 1 ? 2 * digit : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
