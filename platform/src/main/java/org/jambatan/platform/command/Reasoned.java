package org.jambatan.platform.command;

import org.jspecify.annotations.Nullable;

/** An input that carries a reason; it is kept in the audit. */
public interface Reasoned {

    @Nullable
    String reason();
}
