package org.jambatan.mou.incubation;

/** Where a project came from. */
public enum OriginType {
    /** A result that the park took up. */
    RESULT,
    /** An entry of a competition that was followed up. */
    COMPETITION_ENTRY,
    /** Its owner came by itself and registered. */
    REGISTRATION,
    /** The owner's own idea. */
    OWN_IDEA
}
