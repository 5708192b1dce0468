package org.jambatan.mou.alliance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;

/** What the members of an alliance were told. It stands as it was told, so nothing can be done with it. */
record AllianceAnnouncementView(
        UUID id,
        UUID allianceId,
        Translated title,
        Translated text,
        Instant announcedAt,
        List<String> actions,
        long version)
        implements Versioned {}
