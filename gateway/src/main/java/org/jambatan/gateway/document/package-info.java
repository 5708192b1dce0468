/**
 * One OpenAPI document out of the services' own, and one AsyncAPI document out of the events' contracts, both made when
 * the gateway is built.
 */
@NullMarked
package org.jambatan.gateway.document;

import org.jspecify.annotations.NullMarked;
