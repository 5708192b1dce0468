package org.jambatan.mou.partner;

import org.jambatan.platform.json.Translated;

/**
 * What the platform itself counted, now.
 *
 * @param indicator a stable code such as {@code BOOKINGS_CONFIRMED}
 * @param countedAs how it counts, in words
 */
public record ComputedFigure(String indicator, long value, Translated countedAs) {}
