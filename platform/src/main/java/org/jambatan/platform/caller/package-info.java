/** Who is calling, as the token proves it, and for which partner. */
@NullMarked
package org.jambatan.platform.caller;

import org.jspecify.annotations.NullMarked;
