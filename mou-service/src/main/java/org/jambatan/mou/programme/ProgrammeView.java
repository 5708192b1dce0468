package org.jambatan.mou.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A programme as everybody may see it. */
record ProgrammeView(
        UUID id,
        Translated name,
        String sector,
        @Nullable Translated description,
        @Nullable LocalDate opensOn,
        String timeZone,
        ProgrammeStatus status,
        RunningAgency agency,
        List<String> actions,
        long version)
        implements Versioned {}
