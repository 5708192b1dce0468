package org.jambatan.mou.incubation;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jambatan.mou.appointment.Appointable;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.mou.appointment.ObjectType;
import org.jambatan.platform.json.Translated;

/** A project as people are appointed on it; its title stays inside, since appointments are told on another topic. */
record Appointing(IncubatedProject project) {

    private static final Translated NAME =
            new Translated("an incubated project", "sebuah projek yang diinkubasi", "一个在孵项目");

    /** The park appoints managers and reviewers, each side appoints owners and reviewers of its own choosing. */
    Appointable by(Onlooker onlooker) {
        var capacities = EnumSet.noneOf(Capacity.class);
        if (project.isIncubatedBy(onlooker)) {
            capacities.addAll(EnumSet.of(Capacity.INCUBATION_MANAGER, Capacity.REVIEWER));
        }
        if (project.isOwnedBy(onlooker)) {
            capacities.addAll(EnumSet.of(Capacity.OWNER, Capacity.REVIEWER));
        }
        return as(capacities, !capacities.isEmpty());
    }

    Appointable as(Set<Capacity> capacities, boolean mayAppoint) {
        return new Appointable(
                ObjectType.INCUBATED_PROJECT,
                project.id(),
                NAME,
                project.parkId(),
                capacities,
                mayAppoint,
                Stream.concat(Stream.of(project.parkId()), project.ownerIds().stream())
                        .toList(),
                null);
    }
}
