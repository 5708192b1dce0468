/**
 * What agencies have promised to projects and what of it was paid, as a ledger of double entries.
 *
 * <p>Publishes {@code support-account.committed}, {@code support-account.drawn}, {@code
 * support-account.settlement-noted} and {@code support-account.released}; hears settlements of bookings and orders.
 */
@NullMarked
package org.jambatan.mou.ledger;

import org.jspecify.annotations.NullMarked;
