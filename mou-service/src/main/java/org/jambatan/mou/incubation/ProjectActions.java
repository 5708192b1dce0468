package org.jambatan.mou.incubation;

import java.util.ArrayList;
import java.util.List;

/** What this caller may do with a project now. */
record ProjectActions(IncubatedProject project, Onlooker onlooker) {

    List<String> list() {
        var actions = new ArrayList<String>();
        var underWay = !project.stage().next().isEmpty();
        if (project.isActedOnBy(onlooker)) {
            if (underWay) {
                actions.addAll(List.of("revision", "stages", "milestones"));
            }
            actions.addAll(List.of("outcomes", "appointments"));
        }
        if (project.isOwnedBy(onlooker) && project.stage().goesOn()) {
            actions.add("readers");
        }
        if (onlooker.acts() && project.isReadBy(onlooker) && project.stage().goesOn()) {
            actions.add("interests");
        }
        return actions;
    }
}
