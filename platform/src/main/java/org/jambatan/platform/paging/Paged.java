package org.jambatan.platform.paging;

import org.jspecify.annotations.Nullable;

/** An answer that is one page of a list; it is given the RFC 8288 {@code Link} to the next. */
public interface Paged {
    /** The cursor of the next page, if there is one. */
    @Nullable
    String next();
}
