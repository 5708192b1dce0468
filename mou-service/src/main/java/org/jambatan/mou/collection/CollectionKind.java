package org.jambatan.mou.collection;

/** What the platform is for. */
enum CollectionKind {
    INNOVATION,
    TESTING,
    TECHNOLOGY_EXCHANGE,
    OTHER
}
