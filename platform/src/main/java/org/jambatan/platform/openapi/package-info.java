/** What every operation of every document has in common. */
@NullMarked
package org.jambatan.platform.openapi;

import org.jspecify.annotations.NullMarked;
