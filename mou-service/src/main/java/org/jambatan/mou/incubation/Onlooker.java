package org.jambatan.mou.incubation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.mou.appointment.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at projects or acts on them, today.
 *
 * @param acts whether the caller's role lets him act for his partner
 * @param appointments as what the caller is appointed on which projects
 */
record Onlooker(
        @Nullable UUID partner,
        boolean acts,
        boolean isAuditor,
        Map<UUID, Set<Capacity>> appointments,
        LocalDate today) {

    boolean isAppointed(UUID project, Capacity as) {
        return appointments.getOrDefault(project, Set.of()).contains(as);
    }

    /** The projects on which the caller is appointed as this. */
    Set<UUID> as(Capacity capacity) {
        return appointments.entrySet().stream()
                .filter(one -> one.getValue().contains(capacity))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
