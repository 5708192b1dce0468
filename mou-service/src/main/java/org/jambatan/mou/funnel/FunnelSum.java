package org.jambatan.mou.funnel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jambatan.mou.need.NeedFacts;
import org.jambatan.mou.need.NeedStatus;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** The needs of one row as they gather. */
final class FunnelSum {

    private final FunnelAxis axis;
    private final String key;
    private final List<NeedFacts> needs = new ArrayList<>();
    private final List<Dealt> dealings = new ArrayList<>();

    FunnelSum(FunnelAxis axis, String key) {
        this.axis = axis;
        this.key = key;
    }

    void add(NeedPath path) {
        needs.add(path.need());
        path.dealtUnder(axis, key).ifPresent(dealings::add);
    }

    String key() {
        return key;
    }

    FunnelRow row(@Nullable Translated name, @Nullable Long served, @Nullable Integer target) {
        return new FunnelRow(
                key,
                name,
                needs.size(),
                reached(needs, NeedFacts::matchedAt),
                reached(needs, NeedFacts::sentAt),
                reached(needs, NeedFacts::introducedAt),
                reached(dealings, Dealt::dealtAt),
                reached(dealings, Dealt::deliveredAt),
                reached(dealings, Dealt::settledAt),
                in(NeedStatus.MET),
                in(NeedStatus.UNMET),
                in(NeedStatus.WITHDRAWN),
                median(needs, NeedFacts::statedAt, NeedFacts::sentAt, NeedFacts::endedAt),
                median(needs, NeedFacts::sentAt, NeedFacts::introducedAt, NeedFacts::endedAt),
                median(needs, NeedFacts::introducedAt, NeedFacts::endedAt, NeedFacts::endedAt),
                median(dealings, Dealt::dealtAt, Dealt::deliveredAt, Dealt::deliveredAt),
                median(dealings, Dealt::deliveredAt, Dealt::settledAt, Dealt::settledAt),
                served,
                target);
    }

    private long in(NeedStatus status) {
        return count(need -> need.status() == status);
    }

    private long count(Predicate<NeedFacts> which) {
        return needs.stream().filter(which).count();
    }

    private static <T> long reached(List<T> all, Function<T, @Nullable Instant> at) {
        return all.stream()
                .map(Optional::of)
                .filter(one -> at.apply(one.get()) != null)
                .count();
    }

    /** Until the next step, or, where there was none, the end. */
    private static <T> @Nullable BigDecimal median(
            List<T> all,
            Function<T, @Nullable Instant> from,
            Function<T, @Nullable Instant> next,
            Function<T, @Nullable Instant> end) {
        var days = new Days();
        for (var one : all) {
            var then = Stream.of(next, end)
                    .map(at -> at.apply(one))
                    .filter(Objects::nonNull)
                    .findFirst();
            days.add(from.apply(one), then.orElse(null));
        }
        return days.median();
    }
}
