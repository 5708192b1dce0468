package org.jambatan.mou.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The place whose calendar counts, by its IANA name; an offset alone would not know of summer time. */
@Schema(type = SchemaType.STRING, description = "An IANA time zone.", maxLength = 60, examples = "Asia/Kuala_Lumpur")
public record Zone(@JsonValue String name) {

    private static final Set<String> NAMES = Set.copyOf(ZoneId.getAvailableZoneIds());

    public Zone {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("must be an IANA time zone such as Asia/Kuala_Lumpur");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Zone of(String name) {
        return new Zone(name);
    }

    public LocalDate dayAt(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(name));
    }
}
