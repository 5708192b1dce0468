/**
 * Free times: what is shown here, a claim grants to one caller. Publishes and hears nothing.
 */
@NullMarked
package org.jambatan.booking.availability;

import org.jspecify.annotations.NullMarked;
