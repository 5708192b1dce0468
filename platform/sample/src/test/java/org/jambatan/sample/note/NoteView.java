package org.jambatan.sample.note;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jspecify.annotations.Nullable;

record NoteView(
        UUID id, String title, int pages, @Nullable Instant due, String status, List<String> actions, long version)
        implements Versioned {}
