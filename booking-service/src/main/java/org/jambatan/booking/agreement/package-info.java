/**
 * Agreements as mou-service tells of them: whom each binds and on which days. Publishes nothing, hears agreements.
 */
@NullMarked
package org.jambatan.booking.agreement;

import org.jspecify.annotations.NullMarked;
