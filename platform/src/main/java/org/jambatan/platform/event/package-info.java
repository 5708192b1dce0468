/** Outbox and relay, inbox and dead letters: how services hear of each other. */
@NullMarked
package org.jambatan.platform.event;

import org.jspecify.annotations.NullMarked;
