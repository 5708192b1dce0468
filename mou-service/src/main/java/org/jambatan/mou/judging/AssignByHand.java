package org.jambatan.mou.judging;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Which judge scores which entry. */
record AssignByHand(@NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid Pairing> assignments) {}
