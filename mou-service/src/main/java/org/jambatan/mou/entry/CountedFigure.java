package org.jambatan.mou.entry;

import org.jambatan.platform.json.Translated;

/** What the platform has counted, and how. */
public record CountedFigure(String indicator, long value, Translated countedHow) {}
