/** The files the gateway serves itself: the example front-end at its root, and the TypeScript client. */
@NullMarked
package org.jambatan.gateway.page;

import org.jspecify.annotations.NullMarked;
