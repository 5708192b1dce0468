package org.jambatan.catalog.search;

/**
 * A stretch of text without a gap: a word, or a run of a script that is written without spaces.
 *
 * @param text normalised
 */
record Piece(String text, boolean run) {}
