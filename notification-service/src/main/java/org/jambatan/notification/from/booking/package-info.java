/** Hears of bookings and orders. */
@NullMarked
package org.jambatan.notification.from.booking;

import org.jspecify.annotations.NullMarked;
