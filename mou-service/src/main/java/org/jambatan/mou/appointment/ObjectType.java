package org.jambatan.mou.appointment;

/** What people can be appointed on, and under which path it is found. */
public enum ObjectType {
    PROGRAMME("programmes"),
    INITIATIVE("initiatives"),
    ALLIANCE("alliances"),
    INCUBATED_PROJECT("incubated-projects"),
    COMPETITION("competitions");

    private final String noun;

    ObjectType(String noun) {
        this.noun = noun;
    }

    String path() {
        return "/api/v1/" + noun;
    }
}
