package org.jambatan.mou.incubation;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An investor says that it might invest; what it says is read by the owners and the park. */
record ExpressInterest(
        @Nullable @Valid Translated note, @Nullable LocalDate on) {}
