/**
 * What can be in use only once per unit, and the one path by which it is claimed. Hears catalog through offerings and owners, publishes nothing.
 */
@NullMarked
package org.jambatan.booking.resource;

import org.jspecify.annotations.NullMarked;
