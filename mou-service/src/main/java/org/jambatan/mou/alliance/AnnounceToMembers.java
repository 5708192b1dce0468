package org.jambatan.mou.alliance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jambatan.platform.json.Translated;

/** Something every member is told. */
record AnnounceToMembers(
        @NotNull @Valid Translated title, @NotNull @Valid Translated text) {}
