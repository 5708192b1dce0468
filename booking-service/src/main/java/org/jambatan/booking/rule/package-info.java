/**
 * The rules a requested item must keep, in one list; all that are broken are told at once. Publishes and hears nothing.
 */
@NullMarked
package org.jambatan.booking.rule;

import org.jspecify.annotations.NullMarked;
