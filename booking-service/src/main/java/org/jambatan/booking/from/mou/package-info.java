/**
 * What booking-service hears from mou-service: partners and programmes.
 */
@NullMarked
package org.jambatan.booking.from.mou;

import org.jspecify.annotations.NullMarked;
