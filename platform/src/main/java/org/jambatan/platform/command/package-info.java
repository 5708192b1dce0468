/** One command: transaction, retry, idempotency key, precondition, replica wait and audit row. */
@NullMarked
package org.jambatan.platform.command;

import org.jspecify.annotations.NullMarked;
