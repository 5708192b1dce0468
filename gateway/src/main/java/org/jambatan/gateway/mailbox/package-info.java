/** The demo's mailbox, shown only where one is configured. */
@NullMarked
package org.jambatan.gateway.mailbox;

import org.jspecify.annotations.NullMarked;
