/**
 * What a booking costs: money, tariff lines, and which of them a customer pays. Publishes and hears nothing.
 */
@NullMarked
package org.jambatan.booking.price;

import org.jspecify.annotations.NullMarked;
