package org.jambatan.mou.judging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One entry with its confirmed sheets, as the ranking sees it. */
record Contender(UUID entryId, String track, Instant submittedAt, List<Marked> sheets) {

    /** A confirmed sheet. */
    record Marked(String judge, List<Score> scores) {}
}
