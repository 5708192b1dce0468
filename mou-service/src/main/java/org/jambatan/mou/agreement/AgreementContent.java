package org.jambatan.mou.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
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
 * and parties in the order of their roles (members of a charter aside, who come later), so that anybody can compute it from the agreement as it is answered.
 */
record AgreementContent(
        AgreementType type,
        Translated title,
        @Nullable Translated text,
        @Nullable UUID programmeId,
        @Nullable UUID underId,
        List<Party> parties,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        String timeZone,
        AgreementTerms terms) {

    /** Money, days and text are written as they are answered. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    static AgreementContent of(AgreementRecord agreement) {
        return new AgreementContent(
                agreement.type,
                agreement.title,
                agreement.text,
                agreement.programmeId,
                agreement.underId,
                agreement.parties,
                agreement.effectiveFrom,
                agreement.effectiveUntil,
                agreement.timeZone,
                agreement.terms);
    }

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
        put(json, "programmeId", programmeId);
        put(json, "underId", underId);
        var list = json.putArray("parties");
        parties.stream()
                .filter(party -> party.role() != PartyRole.MEMBER)
                .sorted(Comparator.comparing(Party::role))
                .forEach(party -> put(list.addObject(), party));
        put(json, "effectiveFrom", effectiveFrom);
        put(json, "effectiveUntil", effectiveUntil);
        json.put("timeZone", timeZone);
        json.setAll(JSON.<ObjectNode>valueToTree(terms));
        return json;
    }

    private static void put(ObjectNode json, Party party) {
        json.put("partnerId", party.partnerId().toString());
        json.put("role", party.role().name());
        put(json, "onBehalfOf", party.onBehalfOf());
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
