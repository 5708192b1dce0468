/**
 * Programmes as mou-service tells of them: which agency runs which. Hears programmes, publishes nothing.
 */
@NullMarked
package org.jambatan.booking.programme;

import org.jspecify.annotations.NullMarked;
