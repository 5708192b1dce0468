package org.jambatan.catalog.search;

/** How much a word counts, by where it stands: PostgreSQL's labels, A counting most. */
public enum Weight {
    A,
    B,
    C,
    D
}
