/**
 * Orders: work of an institution's to a quote, from the request to what was settled. Publishes orders, hears what its
 * replicas hear.
 */
@NullMarked
package org.jambatan.booking.order;

import org.jspecify.annotations.NullMarked;
