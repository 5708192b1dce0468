/** Explicit SQL in the running transaction. */
@NullMarked
package org.jambatan.platform.sql;

import org.jspecify.annotations.NullMarked;
