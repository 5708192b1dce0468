/**
 * From a need to a settled account, counted: how many came how far, how long they stood where, and what was not met.
 *
 * <p>Publishes nothing; hears nothing itself, and asks {@code need} and {@code dealing}.
 */
@NullMarked
package org.jambatan.mou.funnel;

import org.jspecify.annotations.NullMarked;
