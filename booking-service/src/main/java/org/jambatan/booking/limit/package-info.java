/**
 * How much a partner lets its members accept in one order, as mou-service tells of it. Publishes nothing, hears members.
 */
@NullMarked
package org.jambatan.booking.limit;

import org.jspecify.annotations.NullMarked;
