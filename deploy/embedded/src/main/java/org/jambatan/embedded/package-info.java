/** One machine's platform without Docker: where the checkout is, and what every part shares. */
@NullMarked
package org.jambatan.embedded;

import org.jspecify.annotations.NullMarked;
