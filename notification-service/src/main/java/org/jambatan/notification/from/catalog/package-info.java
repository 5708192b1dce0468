/** Hears of facilities, equipment and offerings. */
@NullMarked
package org.jambatan.notification.from.catalog;

import org.jspecify.annotations.NullMarked;
