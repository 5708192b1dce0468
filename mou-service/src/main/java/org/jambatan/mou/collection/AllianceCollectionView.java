package org.jambatan.mou.collection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A platform of an alliance and what is in it. */
record AllianceCollectionView(
        UUID id,
        UUID allianceId,
        CollectionKind kind,
        CollectionStatus status,
        Translated name,
        @Nullable Translated description,
        List<CollectedOfferingView> offerings,
        Instant draftedAt,
        List<String> actions,
        long version)
        implements Versioned {}
