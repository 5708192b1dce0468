package org.jambatan.booking.correspondence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jambatan.booking.file.FileName;
import org.jambatan.booking.file.FileType;
import org.jambatan.booking.file.ReceivedFile;

/**
 * A file that has arrived, to become an order's.
 *
 * @param content where its bytes are; another one each time the same is sent, and so no part of what an {@code
 *     Idempotency-Key} is compared by
 */
record HandOverFile(
        UUID order,
        String name,
        FileType type,
        boolean result,
        long size,
        String sha256,
        @JsonIgnore UUID content) {

    static HandOverFile of(UUID order, FileName name, boolean result, ReceivedFile received) {
        return new HandOverFile(
                order, name.value(), received.type(), result, received.size(), received.sha256(), received.id());
    }
}
