package org.jambatan.mou.alliance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A body of the alliance: its offices and the members that sit on it. People are appointed, and stand nowhere here. */
record Organ(
        @NotNull OrganKind kind,
        @NotNull @Valid Translated name,
        @NotNull @Size(max = 50) List<@NotNull @Valid Office> offices,
        @NotNull @Size(max = 200) List<@NotNull UUID> partnerIds) {

    /** An office by its title, and the member that holds it, if one does. */
    record Office(
            @NotNull @Valid Translated title, @Nullable UUID partnerId) {

        Office naming(Set<UUID> shown) {
            return partnerId == null || shown.contains(partnerId) ? this : new Office(title, null);
        }
    }

    Organ {
        offices = offices == null ? List.of() : offices;
        partnerIds = partnerIds == null ? List.of() : partnerIds;
    }

    Set<UUID> partners() {
        return Stream.concat(
                        partnerIds.stream(),
                        offices.stream().map(Office::partnerId).flatMap(Stream::ofNullable))
                .collect(Collectors.toSet());
    }

    /** As it is shown to somebody who may know of these members only. */
    Organ naming(Set<UUID> shown) {
        return new Organ(
                kind,
                name,
                offices.stream().map(office -> office.naming(shown)).toList(),
                partnerIds.stream().filter(shown::contains).toList());
    }
}
