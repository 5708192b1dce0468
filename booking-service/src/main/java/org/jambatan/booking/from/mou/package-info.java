/**
 * What booking-service hears from mou-service: partners.
 */
@NullMarked
package org.jambatan.booking.from.mou;

import org.jspecify.annotations.NullMarked;
