/**
 * Offerings: what customers can have, on what terms and at what price; every change of the terms is a version.
 * Publishes {@code offering.drafted}, {@code .revised}, {@code .published}, {@code .suspended}, {@code .resumed} and
 * {@code .retired}; hears, within the service, that a facility, equipment or provider has changed.
 */
@NullMarked
package org.jambatan.catalog.offering;

import org.jspecify.annotations.NullMarked;
