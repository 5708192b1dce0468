package org.jambatan.mou.likeness;

import java.util.List;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** Who somebody says to be. */
public record Claim(Translated name, @Nullable String ror, List<String> registrationNumbers) {}
