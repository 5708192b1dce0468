package org.jambatan.mou.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a letter of intent says of money, once all have signed it.
 *
 * @param project the incubated project it is about, where it names one
 * @param from the least that may be invested, of {@code currency}
 * @param until the most
 * @param signedOn the day on which the last of its parties had signed
 * @param lastDay the last day on which it stands: it runs out, or was ended before
 */
public record Intent(
        @Nullable UUID project,
        BigDecimal from,
        BigDecimal until,
        String currency,
        LocalDate signedOn,
        @Nullable LocalDate lastDay) {

    static Optional<Intent> of(AgreementRecord agreement, LocalDate today) {
        var investment = agreement.terms.investment();
        if (investment == null || !agreement.isExecuted()) {
            return Optional.empty();
        }
        return agreement
                .signing()
                .executedOn()
                .map(executed -> new Intent(
                        investment.projectId(),
                        investment.from().value(),
                        investment.until().value(),
                        investment.from().currency(),
                        executed,
                        lastDay(agreement, today)));
    }

    private static @Nullable LocalDate lastDay(AgreementRecord agreement, LocalDate today) {
        var ended = agreement.instruments.all().stream()
                .filter(paper -> paper.kind().end().isPresent())
                .map(paper -> paper.from().minusDays(1));
        return Stream.concat(ended, Optional.ofNullable(agreement.history().lastDayAsOf(today)).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
