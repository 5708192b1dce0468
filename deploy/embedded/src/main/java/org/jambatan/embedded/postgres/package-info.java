/** PostgreSQL from the binaries on the class path, run as its makers mean it: passwords asked for, commits synchronous. */
@NullMarked
package org.jambatan.embedded.postgres;

import org.jspecify.annotations.NullMarked;
