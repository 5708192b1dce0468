/**
 * Settlements: what was paid for one item of a booking or for one order, recorded once and by reference alone. Publishes
 * settlements, hears nothing.
 */
@NullMarked
package org.jambatan.booking.settlement;

import org.jspecify.annotations.NullMarked;
