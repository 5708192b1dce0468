package org.jambatan.mou.programme;

import java.time.LocalDate;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A call and how it stands today; both days are included. */
record CallView(LocalDate opens, @Nullable LocalDate closes, Translated text, CallState state) {}
