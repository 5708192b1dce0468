package org.jambatan.mou.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What of an initiative is edited as text; milestones, KPIs and activities have commands of their own. */
record ReviseInitiative(
        @NotNull @Valid Translated title,
        @Nullable @Valid Translated statedText,
        @Nullable @Valid Translated description,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Owner> owners) {}
