package org.jambatan.mou.competition;

/** What an award is called; the first three are given by rank. */
public enum Medal {
    GOLD,
    SILVER,
    BRONZE,
    /** For something of its own, whatever the rank; its name says for what. */
    SPECIAL
}
