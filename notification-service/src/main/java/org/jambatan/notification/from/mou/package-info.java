/** Hears of partners, programmes, agreements, initiatives, soft-landing cases and alliances. */
@NullMarked
package org.jambatan.notification.from.mou;

import org.jspecify.annotations.NullMarked;
