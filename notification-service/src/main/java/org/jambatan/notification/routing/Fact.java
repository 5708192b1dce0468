package org.jambatan.notification.routing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something of an event that a text names.
 *
 * @param of where the fact is a list of items of several partners, the member that says whose an item is: each partner
 *     is told of its own only
 */
record Fact(
        Kind kind,
        String at,
        @Nullable Map<String, String> with,
        @Nullable String each,
        @Nullable String of) {
    enum Kind {
        /** Text, in the reader's language where it is translated. */
        TEXT,
        /** Several such texts: the first, and how many more. */
        TEXTS,
        /** A partner's id, told by its name. */
        PARTNER,
        /** Items with {@code offeringName}, {@code start}, {@code end} and {@code timeZone}. */
        SLOTS,
        /** Amounts with their currencies. */
        MONEY
    }

    Selection selection() {
        return new Selection(at, with, each);
    }
}
