/**
 * An agency suspends a partner and lets it resume; a partner leaves a programme, or the platform for good.
 *
 * <p>Publishes, through the partner, {@code partner.suspended}, {@code partner.resumed}, {@code partner.left-programme}
 * and {@code partner.left}; hears nothing. What follows for offerings and bookings, their own services decide.
 */
@NullMarked
package org.jambatan.mou.standing;

import org.jspecify.annotations.NullMarked;
