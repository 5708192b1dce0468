/**
 * Under which programmes a customer and a provider deal with each other, and what stands between them: terms of access
 * that the customer has not accepted, a provider that is suspended. Bookings ask here, and orders will. Hears nothing,
 * publishes nothing.
 */
@NullMarked
package org.jambatan.booking.access;

import org.jspecify.annotations.NullMarked;
