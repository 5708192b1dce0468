/** What every answer of the front door carries: security headers, and CORS for configured origins. */
@NullMarked
package org.jambatan.gateway.edge;

import org.jspecify.annotations.NullMarked;
