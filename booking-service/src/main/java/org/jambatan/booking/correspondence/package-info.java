/**
 * What the two sides of an order hand each other: numbered messages, files, and results, which are the customer's to
 * have once they are released. Publishes nothing itself (the order tells of it), hears nothing.
 */
@NullMarked
package org.jambatan.booking.correspondence;

import org.jspecify.annotations.NullMarked;
