/** Who may do what to whose: every operation of a service's document, tried by every kind of caller. */
@NullMarked
package org.jambatan.testkit.matrix;

import org.jspecify.annotations.NullMarked;
