package org.jambatan.platform.command;

/** Leaves the command with the answer given the first time; the transaction has changed nothing. */
final class AlreadyAnswered extends RuntimeException {

    private final transient IdempotencyKeys.Stored stored;

    AlreadyAnswered(IdempotencyKeys.Stored stored) {
        super("Answered before", null, false, false);
        this.stored = stored;
    }

    IdempotencyKeys.Stored stored() {
        return stored;
    }
}
