/** What the contracts say of each event's topic and audience, packed at build time. Publishes and hears nothing. */
@NullMarked
package org.jambatan.notification.contract;

import org.jspecify.annotations.NullMarked;
