/**
 * Programmes as mou-service tells of them: which agency runs which, and since when which terms of access are in force. Hears programmes, publishes nothing.
 */
@NullMarked
package org.jambatan.booking.programme;

import org.jspecify.annotations.NullMarked;
