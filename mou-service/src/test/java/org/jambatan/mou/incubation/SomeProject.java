package org.jambatan.mou.incubation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.platform.json.Translated;

/** A project of a park and an owner, and those who look at it; all of it synthetic. */
final class SomeProject {

    static final UUID PARK = UUID.randomUUID();
    static final UUID OWNER = UUID.randomUUID();
    static final UUID INVESTOR = UUID.randomUUID();
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final Instant NOW = Instant.parse("2026-06-30T02:00:00Z");

    private SomeProject() {}

    static IncubatedProject admittedOn(LocalDate day) {
        var input = new NewProject(
                new Origin(OriginType.OWN_IDEA, null),
                PARK,
                List.of(OWNER),
                List.of(),
                Translated.english("Kit"),
                Translated.english("Summary"),
                List.of("LIFE_SCIENCES"),
                day);
        return IncubatedProject.admit(UUID.randomUUID(), input, List.of(), TODAY, NOW);
    }

    static Onlooker as(UUID partner) {
        return new Onlooker(partner, true, false, Map.of(), TODAY);
    }

    static Onlooker appointed(IncubatedProject project, Capacity as) {
        return new Onlooker(null, false, false, Map.of(project.id(), Set.of(as)), TODAY);
    }

    static IncubatedProject readBy(UUID partner, LocalDate from, LocalDate until) {
        var project = admittedOn(LocalDate.of(2026, 1, 1));
        var _ = project.name(new NamedReader(UUID.randomUUID(), partner, from, until, null), TODAY);
        return project;
    }
}
