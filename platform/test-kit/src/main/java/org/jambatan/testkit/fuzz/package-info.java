/** Hostile variants of every operation's requests: whatever comes in, a service never answers 5xx. */
@NullMarked
package org.jambatan.testkit.fuzz;

import org.jspecify.annotations.NullMarked;
