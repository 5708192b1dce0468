/**
 * What booking-service hears from catalog-service: offerings, and the units of equipment and facilities.
 */
@NullMarked
package org.jambatan.booking.from.catalog;

import org.jspecify.annotations.NullMarked;
