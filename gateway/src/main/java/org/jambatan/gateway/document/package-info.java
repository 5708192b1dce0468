/** One OpenAPI document out of the services' own, merged when the gateway is built. */
@NullMarked
package org.jambatan.gateway.document;

import org.jspecify.annotations.NullMarked;
