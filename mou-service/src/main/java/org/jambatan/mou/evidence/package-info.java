/**
 * What shows that agreements live: uses, activities and cases, counted by the rule of each type.
 *
 * <p>Publishes, through the agreement, {@code agreement.engagement-changed}; hears of bookings and orders.
 */
@NullMarked
package org.jambatan.mou.evidence;

import org.jspecify.annotations.NullMarked;
