package org.jambatan.mou.collection;

/** Whether it is shown to the public. */
enum CollectionStatus {
    DRAFT,
    PUBLISHED,
    CLOSED;

    boolean mayBecome(CollectionStatus next) {
        return switch (this) {
            case DRAFT -> next == PUBLISHED || next == CLOSED;
            case PUBLISHED -> next == CLOSED;
            case CLOSED -> false;
        };
    }
}
