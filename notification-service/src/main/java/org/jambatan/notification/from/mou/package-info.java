/** Hears of partners, programmes, agreements, initiatives, soft-landing cases, alliances and incubation. */
@NullMarked
package org.jambatan.notification.from.mou;

import org.jspecify.annotations.NullMarked;
