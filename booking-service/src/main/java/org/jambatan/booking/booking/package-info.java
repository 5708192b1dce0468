/**
 * Bookings: items across offerings and institutions, all or nothing. Publishes bookings, hears what its replicas hear.
 */
@NullMarked
package org.jambatan.booking.booking;

import org.jspecify.annotations.NullMarked;
