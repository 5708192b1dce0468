package org.jambatan.mou.alliance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;

/** An announcement as its event tells it. */
record AnnouncementState(
        UUID id,
        UUID allianceId,
        Translated allianceName,
        Translated title,
        Translated text,
        Instant announcedAt,
        List<UUID> partners,
        List<UUID> programmeIds) {}
