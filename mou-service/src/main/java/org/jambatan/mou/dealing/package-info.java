/**
 * What partners deal in with each other: bookings, orders and what was settled, as booking-service tells of them.
 *
 * <p>Publishes nothing; hears, through {@code from}, bookings, orders and settlements as they stand.
 */
@NullMarked
package org.jambatan.mou.dealing;

import org.jspecify.annotations.NullMarked;
