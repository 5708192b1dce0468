package org.jambatan.notification;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import org.jambatan.platform.http.Problem;
import org.jambatan.testkit.contract.AnsweredProblems;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Notes every problem that this service answers in its tests, for {@link DeclaredCodesTest}. */
class NotedProblems {

    @Inject
    RoutingContext context;

    @ServerResponseFilter
    public void note(ContainerRequestContext request, ContainerResponseContext answer, ResourceInfo asked) {
        if (answer.getEntity() instanceof Problem problem && asked != null && asked.getResourceMethod() != null) {
            AnsweredProblems.note(
                    context.request().localAddress().port(),
                    request.getMethod(),
                    asked.getResourceMethod(),
                    answer.getStatus(),
                    problem.code(),
                    problem.refusals() == null
                            ? List.of()
                            : problem.refusals().stream()
                                    .map(Problem.Refusal::code)
                                    .toList());
        }
    }
}
