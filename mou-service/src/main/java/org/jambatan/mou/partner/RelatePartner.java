package org.jambatan.mou.partner;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An officer records that a partner stands for another. */
record RelatePartner(@NotNull UUID partnerId, @NotNull Relation relation) {}
