package org.jambatan.mou.agreement;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jambatan.platform.command.Sha256;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * What is signed. Its hash is SHA-256 over the canonical JSON (RFC 8785) of exactly these members, absent ones left out
 * and parties in the order of their roles, so that anybody can compute it from the agreement as it is answered.
 */
record AgreementContent(
        AgreementType type,
        Translated title,
        @Nullable Translated text,
        UUID programmeId,
        List<Party> parties,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        String timeZone) {

    String hash() {
        try {
            return Sha256.of(new JsonCanonicalizer(json().toString()).getEncodedUTF8());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("type", type.name());
        put(json, "title", title);
        put(json, "text", text);
        json.put("programmeId", programmeId.toString());
        var list = json.putArray("parties");
        parties.stream()
                .sorted(Comparator.comparing(Party::role))
                .forEach(party -> list.addObject()
                        .put("partnerId", party.partnerId().toString())
                        .put("role", party.role().name()));
        put(json, "effectiveFrom", effectiveFrom);
        put(json, "effectiveUntil", effectiveUntil);
        json.put("timeZone", timeZone);
        return json;
    }

    private static void put(ObjectNode json, String name, @Nullable Translated text) {
        if (text != null) {
            var translated = json.putObject(name);
            put(translated, "en", text.en());
            put(translated, "ms", text.ms());
            put(translated, "zh", text.zh());
        }
    }

    private static void put(ObjectNode json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value.toString());
        }
    }
}
