/** Hears of bookings. */
@NullMarked
package org.jambatan.notification.from.booking;

import org.jspecify.annotations.NullMarked;
