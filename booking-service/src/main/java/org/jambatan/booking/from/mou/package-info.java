/**
 * What booking-service hears from mou-service: partners, their members' limits, programmes, agreements, projects and
 * their checkouts.
 */
@NullMarked
package org.jambatan.booking.from.mou;

import org.jspecify.annotations.NullMarked;
