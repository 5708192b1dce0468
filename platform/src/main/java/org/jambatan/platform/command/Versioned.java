package org.jambatan.platform.command;

import java.util.Optional;
import java.util.UUID;

/** A view of one object. Its version is the aggregate's own counter, answered as {@code ETag}. */
public interface Versioned {

    UUID id();

    long version();

    /**
     * Where it is read: under the path it was made at; or, where a part of an object was made and the object is answered,
     * at the object. A view that is read elsewhere says where; one that has no address of its own answers none, and then
     * there is no {@code Location}.
     *
     * @param madeAt the path of the command, without a query
     */
    default Optional<String> address(String madeAt) {
        var segment = "/" + id();
        var inPath = (madeAt + "/").indexOf(segment + "/");
        return Optional.of(inPath < 0 ? madeAt + segment : madeAt.substring(0, inPath + segment.length()));
    }
}
