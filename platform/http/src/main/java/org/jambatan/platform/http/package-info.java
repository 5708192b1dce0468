/** What is decided about a request before any resource is reached: problem+json and the request-target guard. */
@NullMarked
package org.jambatan.platform.http;

import org.jspecify.annotations.NullMarked;
