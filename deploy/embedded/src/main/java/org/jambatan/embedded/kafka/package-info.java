/** A one-node Kafka broker in a process and on a class path of its own, and the platform's topics. */
@NullMarked
package org.jambatan.embedded.kafka;

import org.jspecify.annotations.NullMarked;
