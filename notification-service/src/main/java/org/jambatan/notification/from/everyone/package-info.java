/** Hears whatever any other service says, for the streams of agencies. */
@NullMarked
package org.jambatan.notification.from.everyone;

import org.jspecify.annotations.NullMarked;
