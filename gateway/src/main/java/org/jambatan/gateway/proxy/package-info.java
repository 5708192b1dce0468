/** The byte pump between a caller and a service: what passes, how long, how much, and what is said when it fails. */
@NullMarked
package org.jambatan.gateway.proxy;

import org.jspecify.annotations.NullMarked;
