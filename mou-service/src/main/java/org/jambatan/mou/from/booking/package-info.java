/** What is heard of booking-service: bookings, as evidence. */
@NullMarked
package org.jambatan.mou.from.booking;

import org.jspecify.annotations.NullMarked;
