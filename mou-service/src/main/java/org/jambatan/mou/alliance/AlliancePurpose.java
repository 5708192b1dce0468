package org.jambatan.mou.alliance;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jambatan.platform.json.Translated;

/** What the alliance is for, in its own words, and the initiatives that this has become. */
record AlliancePurpose(UUID id, Translated text, List<UUID> initiativeIds) {

    AlliancePurpose and(UUID initiative) {
        return new AlliancePurpose(
                id,
                text,
                Stream.concat(initiativeIds.stream(), Stream.of(initiative)).toList());
    }

    AlliancePurpose naming(Set<UUID> shown) {
        return new AlliancePurpose(
                id, text, initiativeIds.stream().filter(shown::contains).toList());
    }

    static Set<UUID> initiativesOf(List<AlliancePurpose> purposes) {
        return purposes.stream().flatMap(one -> one.initiativeIds().stream()).collect(Collectors.toSet());
    }
}
