/** Hears of partners, programmes, agreements, initiatives, soft-landing cases, alliances, incubation and competitions. */
@NullMarked
package org.jambatan.notification.from.mou;

import org.jspecify.annotations.NullMarked;
