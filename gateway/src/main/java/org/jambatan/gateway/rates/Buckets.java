package org.jambatan.gateway.rates;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.vertx.core.MultiMap;
import java.time.Duration;

/** One bucket per key, forgotten once it has been idle for so long that it would be full again. */
final class Buckets {

    private static final int MOST = 100_000;

    private final Cache<String, Bucket> buckets;
    private final RateFields fields;

    private Buckets(RateFields fields) {
        this.fields = fields;
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(fields.period().multipliedBy(2 + fields.burst() / fields.refill()))
                .maximumSize(MOST)
                .build();
    }

    /** The name is what callers read on their answers. */
    static Buckets perSecond(String name, long requests, long burst) {
        return new Buckets(new RateFields(name, requests, Duration.ofSeconds(1), burst));
    }

    static Buckets perMinute(String name, long requests, long burst) {
        return new Buckets(new RateFields(name, requests, Duration.ofMinutes(1), burst));
    }

    Bucket of(String key) {
        return buckets.get(
                key,
                newcomer -> Bucket.builder()
                        .addLimit(
                                limit -> limit.capacity(fields.burst()).refillGreedy(fields.refill(), fields.period()))
                        .build());
    }

    void tell(MultiMap answer, long remaining) {
        fields.putOn(answer, remaining);
    }
}
