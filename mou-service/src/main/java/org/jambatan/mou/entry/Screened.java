package org.jambatan.mou.entry;

/** How the screening stands after a command. */
record Screened(long submitted, long admitted, long declined) {}
