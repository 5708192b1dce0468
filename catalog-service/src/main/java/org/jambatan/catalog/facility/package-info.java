/**
 * Facilities: the places an institution shares. Publishes {@code facility.drafted}, {@code .revised}, {@code
 * .published}, {@code .suspended}, {@code .resumed} and {@code .retired}; hears nothing.
 */
@NullMarked
package org.jambatan.catalog.facility;

import org.jspecify.annotations.NullMarked;
