/**
 * What mou-service asks for in a project's checkout, carried out once. Publishes {@code checkout-leg.*}, hears checkouts.
 */
@NullMarked
package org.jambatan.booking.checkout;

import org.jspecify.annotations.NullMarked;
