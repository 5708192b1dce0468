/** What is heard of booking-service: bookings, orders and settlements, which are also evidence. */
@NullMarked
package org.jambatan.mou.from.booking;

import org.jspecify.annotations.NullMarked;
