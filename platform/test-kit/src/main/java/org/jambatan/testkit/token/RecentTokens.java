package org.jambatan.testkit.token;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Tokens written a moment ago. Signing one costs more than most calls it is written for, and one second is as fine as a
 * token tells time: whoever asks again within it would get a token that says the same.
 */
final class RecentTokens {

    private static final int LONG_SECONDS = 60;

    private static volatile Written ofThisSecond = new Written(0);
    private static volatile Written ofThisMinute = new Written(0);

    private RecentTokens() {}

    private record Written(long period, ConcurrentHashMap<List<Object>, String> tokens) {

        Written(long period) {
            this(period, new ConcurrentHashMap<>());
        }

        String of(Account account, Supplier<String> writing) {
            return tokens.computeIfAbsent(account.whatATokenTells(), absent -> writing.get());
        }
    }

    /** Of the running second. */
    static String of(Account account) {
        var second = System.currentTimeMillis() / 1_000;
        var written = ofThisSecond;
        if (written.period != second) {
            written = new Written(second);
            ofThisSecond = written;
        }
        return written.of(account, () -> AccessToken.of(account));
    }

    /** Up to a minute old, for a caller whose memberships and roles do not change meanwhile. */
    static String upToAMinuteOld(Account account) {
        var minute = System.currentTimeMillis() / 1_000 / LONG_SECONDS;
        var written = ofThisMinute;
        if (written.period != minute) {
            written = new Written(minute);
            ofThisMinute = written;
        }
        return written.of(account, () -> AccessToken.of(account));
    }
}
