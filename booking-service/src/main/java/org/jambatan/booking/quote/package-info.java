/**
 * Quotes: versions of what an ordered work will cost, line by line, and what it came to when it was done. Publishes
 * orders, hears nothing.
 */
@NullMarked
package org.jambatan.booking.quote;

import org.jspecify.annotations.NullMarked;
