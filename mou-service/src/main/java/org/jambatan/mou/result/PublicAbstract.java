package org.jambatan.mou.result;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jambatan.platform.json.Translated;

/** What of a result others may read: words of its own, so that nothing of the result itself leaves with it. */
record PublicAbstract(
        @NotNull @Valid Translated title, @NotNull @Valid Translated text) {}
