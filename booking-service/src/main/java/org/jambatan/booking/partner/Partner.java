package org.jambatan.booking.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A partner as mou-service last told of it; the names are the event's. */
public record Partner(
        UUID id,
        String kind,
        String country,
        @Nullable String size,
        boolean startUp,
        String status,
        List<Participation> participations) {

    private static final Set<String> ACADEMIC = Set.of("UNIVERSITY", "RESEARCH_INSTITUTE", "HOSPITAL");

    public Partner {
        participations = List.copyOf(participations);
    }

    /** Only confirmed partners book: a stranger must not block a slot. */
    public boolean isAdmitted() {
        return status.equals("CONFIRMED");
    }

    /** Whether it shares nothing now: what it has published is not to be had. */
    public boolean isAway() {
        return isSuspended() || hasLeft();
    }

    public boolean isSuspended() {
        return status.equals("SUSPENDED");
    }

    public boolean hasLeft() {
        return status.equals("LEFT");
    }

    public boolean isAcademic() {
        return ACADEMIC.contains(kind);
    }

    public Set<UUID> programmesOn(LocalDate day) {
        return participations.stream()
                .filter(participation -> participation.covers(day))
                .map(Participation::programmeId)
                .collect(Collectors.toSet());
    }

    /** Every programme it takes, took or will take part in. */
    public List<UUID> programmes() {
        return participations.stream()
                .map(Participation::programmeId)
                .distinct()
                .toList();
    }

    /** Whether it has accepted this version of a programme's terms of access, or a later one. */
    public boolean hasAccepted(UUID programme, long version) {
        return participations.stream().anyMatch(there -> there.hasAccepted(programme, version));
    }
}
