package org.jambatan.platform.command;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * For what looks at a request before its command does: a request that repeats an answered one, by its {@code
 * Idempotency-Key}, is let through to the command, which answers it as before or says that its body is another.
 */
@ApplicationScoped
public class Repeats {

    private final IdempotencyKeys keys;

    Repeats(IdempotencyKeys keys) {
        this.keys = keys;
    }

    /** Whether the caller's request has been answered before; in a transaction or outside. */
    public boolean isOne() {
        return keys.isAnswered();
    }
}
