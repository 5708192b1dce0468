package org.jambatan.mou.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody came for: a kind of thing and its id. For a soft landing the id is the partner to land with, if any. */
record CameFor(Purpose type, @Nullable UUID id) {

    CameFor {
        if (type == null || (id == null && type != Purpose.SOFT_LANDING)) {
            throw new IllegalArgumentException("must have a type and the id of what it names");
        }
    }
}
