/** Hears of partners, programmes and agreements. */
@NullMarked
package org.jambatan.notification.from.mou;

import org.jspecify.annotations.NullMarked;
