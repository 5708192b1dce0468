/**
 * What must be so for work to be ordered: one small class per rule, one list that orders them, all refusals at once.
 * Publishes and hears nothing.
 */
@NullMarked
package org.jambatan.booking.orderrule;

import org.jspecify.annotations.NullMarked;
