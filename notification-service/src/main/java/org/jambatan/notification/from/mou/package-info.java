/** Hears of partners, programmes, agreements, initiatives and soft-landing cases. */
@NullMarked
package org.jambatan.notification.from.mou;

import org.jspecify.annotations.NullMarked;
