package org.jambatan.mou.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Many entries are screened at once, all or none. */
record ScreenEntries(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Screening> decisions) {}
