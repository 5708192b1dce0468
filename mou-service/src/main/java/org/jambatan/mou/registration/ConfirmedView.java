package org.jambatan.mou.registration;

import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jspecify.annotations.Nullable;

/** What the newcomer learns: it is a partner now, and a letter about its password is on its way. */
record ConfirmedView(
        UUID id, RegistrationState state, @Nullable UUID partnerId, long version) implements Versioned {}
