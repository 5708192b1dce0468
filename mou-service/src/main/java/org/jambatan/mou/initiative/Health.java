package org.jambatan.mou.initiative;

/** How it goes, the worse the later. */
enum Health {
    GREEN,
    AMBER,
    RED;

    Health orWorse(Health other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
