package org.jambatan.mou.funnel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long things took; the median, since one forgotten need says nothing of the others. */
final class Days {

    private static final BigDecimal SECONDS_OF_A_DAY =
            BigDecimal.valueOf(Duration.ofDays(1).toSeconds());

    private final List<Duration> all = new ArrayList<>();

    /** Counts only what has begun and ended. */
    void add(@Nullable Instant from, @Nullable Instant until) {
        if (from != null && until != null && !until.isBefore(from)) {
            all.add(Duration.between(from, until));
        }
    }

    /** In days, to a tenth; nothing where nothing has ended. */
    @Nullable
    BigDecimal median() {
        if (all.isEmpty()) {
            return null;
        }
        var sorted = all.stream().sorted().toList();
        var upper = sorted.get(sorted.size() / 2);
        var lower = sorted.get((sorted.size() - 1) / 2);
        return BigDecimal.valueOf(upper.plus(lower).toSeconds())
                .divide(SECONDS_OF_A_DAY.multiply(BigDecimal.TWO), 1, RoundingMode.HALF_UP);
    }
}
