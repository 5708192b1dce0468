package org.jambatan.mou.mail;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A language letters are written in. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"en", "ms", "zh"},
        examples = "en")
public enum Language {
    ENGLISH("en"),
    MALAY("ms"),
    CHINESE("zh");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** ISO 639-1, as Keycloak and answers have it. */
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Language of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of [en, ms, zh]"));
    }
}
