/** Which service answers which path, and where it listens. */
@NullMarked
package org.jambatan.gateway.routing;

import org.jspecify.annotations.NullMarked;
