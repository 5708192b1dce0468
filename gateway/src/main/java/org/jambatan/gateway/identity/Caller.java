package org.jambatan.gateway.identity;

import org.jspecify.annotations.Nullable;

/** The account a verified token speaks of, or nobody in particular. */
public record Caller(@Nullable String account) {

    public static final Caller ANONYMOUS = new Caller(null);
}
