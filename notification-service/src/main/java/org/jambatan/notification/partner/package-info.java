/** What partners are called, for the texts of messages. Publishes nothing; hears {@code partner.state}. */
@NullMarked
package org.jambatan.notification.partner;

import org.jspecify.annotations.NullMarked;
