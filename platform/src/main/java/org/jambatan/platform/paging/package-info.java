/** Keyset pages and their cursors, and query parameters that fail with a clear 400. */
@NullMarked
package org.jambatan.platform.paging;

import org.jspecify.annotations.NullMarked;
