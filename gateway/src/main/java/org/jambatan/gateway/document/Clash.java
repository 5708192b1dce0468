package org.jambatan.gateway.document;

import java.util.List;

/** Two services' documents contradict each other, or the route table: the gateway is not built. */
final class Clash extends RuntimeException {

    private static final long serialVersionUID = 1;

    Clash(List<String> sentences) {
        super(String.join("\n", sentences));
    }
}
