package org.jambatan.mou.agreement;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The partner that is asked to accede to a charter. */
record InviteMember(@NotNull UUID partnerId) {}
