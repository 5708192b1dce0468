package org.jambatan.mou.project;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something the project is to bring about, and when it did. */
record Deliverable(
        UUID id,
        String title,
        @Nullable LocalDate due,
        @Nullable LocalDate doneOn,
        @Nullable String note) {

    boolean isDone() {
        return doneOn != null;
    }

    Deliverable done(LocalDate on, @Nullable String words) {
        return new Deliverable(id, title, due, on, words);
    }
}
