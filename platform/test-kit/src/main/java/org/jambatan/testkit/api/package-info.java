/** A service's OpenAPI document and its operations, and a client that sends exactly the bytes it is given. */
@NullMarked
package org.jambatan.testkit.api;

import org.jspecify.annotations.NullMarked;
