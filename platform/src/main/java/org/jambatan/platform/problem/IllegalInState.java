package org.jambatan.platform.problem;

import java.util.List;
import org.jambatan.platform.http.Problem;

final class IllegalInState extends DomainException {

    private final String state;
    private final List<String> actions;

    IllegalInState(String state, List<String> actions) {
        super("Illegal in state " + state);
        this.state = state;
        this.actions = List.copyOf(actions);
    }

    @Override
    public Problem problem(String traceId) {
        return Problem.illegalInState(state, actions, traceId);
    }
}
