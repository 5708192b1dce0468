package org.jambatan.gateway.rates;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** One bucket per key, forgotten once it has been idle for so long that it would be full again. */
final class Buckets {

    private static final int MOST = 100_000;

    private final Cache<String, Bucket> buckets;
    private final long perSecond;
    private final long burst;

    Buckets(long perSecond, long burst) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofSeconds(2 + burst / perSecond))
                .maximumSize(MOST)
                .build();
    }

    Bucket of(String key) {
        return buckets.get(
                key,
                newcomer -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                        .build());
    }
}
