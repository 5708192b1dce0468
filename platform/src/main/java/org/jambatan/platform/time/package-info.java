/** The clock and the ids, both replaceable in tests. */
@NullMarked
package org.jambatan.platform.time;

import org.jspecify.annotations.NullMarked;
