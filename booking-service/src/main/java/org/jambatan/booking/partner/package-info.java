/**
 * Partners as mou-service tells of them: their standing and in which programmes they take part. Hears partners, publishes nothing.
 */
@NullMarked
package org.jambatan.booking.partner;

import org.jspecify.annotations.NullMarked;
