/**
 * Journeys through the running platform, from outside: by HTTP through the gateway and by Kafka, with real tokens.
 *
 * <p>All classes share one platform of their own, started beside any other: folder {@code target/platform}, free ports.
 */
@NullMarked
package org.jambatan.systemtests;

import org.jspecify.annotations.NullMarked;
