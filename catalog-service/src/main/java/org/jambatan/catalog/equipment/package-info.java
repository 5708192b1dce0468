/**
 * Equipment: the instruments that stand in facilities, told by the properties of PIDINST. Publishes {@code
 * equipment.drafted}, {@code .revised}, {@code .published}, {@code .suspended}, {@code .resumed} and {@code .retired};
 * hears nothing.
 */
@NullMarked
package org.jambatan.catalog.equipment;

import org.jspecify.annotations.NullMarked;
