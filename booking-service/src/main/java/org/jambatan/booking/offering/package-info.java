/**
 * Offerings as catalog-service tells of them: opening hours, grid, and what a use occupies. Hears catalog, publishes nothing.
 */
@NullMarked
package org.jambatan.booking.offering;

import org.jspecify.annotations.NullMarked;
