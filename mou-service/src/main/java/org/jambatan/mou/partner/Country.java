package org.jambatan.mou.partner;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A country by its ISO 3166-1 alpha-2 code. */
@Schema(type = SchemaType.STRING, description = "ISO 3166-1 alpha-2.", pattern = "^[A-Z]{2}$", examples = "MY")
public record Country(@JsonValue String code) {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    public Country {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("must be a country's ISO 3166-1 alpha-2 code, such as MY");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Country of(String code) {
        return new Country(code);
    }
}
