package org.jambatan.mou.judging;

/** How many of a judge's sheets in a round stand how. */
record Scored(long assigned, long drafted, long confirmed) {}
