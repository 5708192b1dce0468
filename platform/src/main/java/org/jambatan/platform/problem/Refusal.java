package org.jambatan.platform.problem;

/**
 * A rule that says no to a command: a fact, such as {@code SlotTaken}. Features implement it as records.
 *
 * <p>All refusals of a command are reported at once.
 */
public interface Refusal {

    /** Stable, kebab-case, documented; what a program branches on. */
    String code();

    /** One sentence for people. */
    String detail();

    /** Whether the provider's staff may waive this rule. */
    default boolean overridable() {
        return false;
    }

    /** Whether the cause may be that this service has not heard yet: such a command waits a little before it fails. */
    default boolean mayBeLag() {
        return false;
    }
}
