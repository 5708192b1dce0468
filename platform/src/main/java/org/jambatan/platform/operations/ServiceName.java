package org.jambatan.platform.operations;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jambatan.platform.problem.Answer;

/** The {@code <service>} of the operations' paths: {@code catalog} for catalog-service; any other name is not here. */
@ApplicationScoped
class ServiceName {

    private final String name;

    ServiceName(@ConfigProperty(name = "quarkus.application.name") String application) {
        this.name = application.replace("-service", "");
    }

    void require(String service) {
        if (!name.equals(service)) {
            throw Answer.notFound();
        }
    }
}
