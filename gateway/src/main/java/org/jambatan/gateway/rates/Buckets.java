package org.jambatan.gateway.rates;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** One bucket per key, forgotten once it has been idle for so long that it would be full again. */
final class Buckets {

    private static final int MOST = 100_000;

    private final Cache<String, Bucket> buckets;
    private final long refill;
    private final Duration period;
    private final long burst;

    private Buckets(long refill, Duration period, long burst) {
        this.refill = refill;
        this.period = period;
        this.burst = burst;
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(period.multipliedBy(2 + burst / refill))
                .maximumSize(MOST)
                .build();
    }

    static Buckets perSecond(long requests, long burst) {
        return new Buckets(requests, Duration.ofSeconds(1), burst);
    }

    static Buckets perMinute(long requests, long burst) {
        return new Buckets(requests, Duration.ofMinutes(1), burst);
    }

    Bucket of(String key) {
        return buckets.get(
                key,
                newcomer -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(refill, period))
                        .build());
    }
}
