/** The front door: the order of checks between a request and the service that answers it. */
@NullMarked
package org.jambatan.gateway.door;

import org.jspecify.annotations.NullMarked;
