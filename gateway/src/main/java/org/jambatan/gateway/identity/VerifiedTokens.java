package org.jambatan.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tokens whose signature was checked less than a minute ago, by their SHA-256 so that no token is kept. A key that
 * the issuer withdraws is therefore believed for at most a minute longer.
 */
@Singleton
class VerifiedTokens {

    private static final Duration BELIEVED = Duration.ofSeconds(60);
    private static final int MOST = 20_000;

    private final Cache<String, Verified> tokens =
            Caffeine.newBuilder().expireAfterWrite(BELIEVED).maximumSize(MOST).build();

    Optional<Caller> find(BearerToken token, Instant now) {
        return Optional.ofNullable(tokens.getIfPresent(digest(token)))
                .filter(verified -> now.isBefore(verified.expiry()))
                .map(Verified::caller);
    }

    void remember(BearerToken token, Caller caller, Instant expiry) {
        tokens.put(digest(token), new Verified(caller, expiry));
    }

    private static String digest(BearerToken token) {
        var bytes = token.value().getBytes(StandardCharsets.ISO_8859_1);
        return new String(newSha256().digest(bytes), StandardCharsets.ISO_8859_1);
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Verified(Caller caller, Instant expiry) {}
}
