package org.jambatan.platform.event;

/** A record that is no event of ours: no repetition will make it one. */
final class Unreadable extends RuntimeException {
    Unreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
