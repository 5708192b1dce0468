package org.jambatan.platform.json;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text for people in English, Malay and Chinese: any subset, but not none. */
public record Translated(
        @Nullable @Size(min = 1, max = 2000) String en,
        @Nullable @Size(min = 1, max = 2000) String ms,
        @Nullable @Size(min = 1, max = 2000) String zh) {

    public static Translated english(String text) {
        return new Translated(text, null, null);
    }

    /** The first of English, Malay, Chinese that is there. */
    public String any() {
        return Stream.of(en == null ? "" : en, ms == null ? "" : ms, zh == null ? "" : zh)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    @JsonIgnore
    @AssertTrue(message = "needs text in at least one of en, ms, zh")
    public boolean isPresent() {
        return !any().isEmpty();
    }
}
