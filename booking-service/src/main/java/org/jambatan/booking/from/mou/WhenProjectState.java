package org.jambatan.booking.from.mou;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.booking.project.Project;
import org.jambatan.booking.project.Projects;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

@ApplicationScoped
class WhenProjectState implements EventListener {

    private final Projects projects;

    WhenProjectState(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String topic() {
        return "jambatan.programmes.state";
    }

    @Override
    public Set<String> names() {
        return Set.of("project.state");
    }

    @Override
    public void on(IncomingEvent event) {
        projects.hear(event.dataAs(Project.class), event.version());
    }
}
