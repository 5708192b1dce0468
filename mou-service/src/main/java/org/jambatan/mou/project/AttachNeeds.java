package org.jambatan.mou.project;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Needs of the company that the project is to answer. */
record AttachNeeds(@NotEmpty @Size(max = 20) List<@NotNull UUID> needIds) {}
