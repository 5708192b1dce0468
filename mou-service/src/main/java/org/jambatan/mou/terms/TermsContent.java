package org.jambatan.mou.terms;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jambatan.platform.command.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What is accepted. Its hash is SHA-256 over the canonical JSON (RFC 8785) of exactly these members, languages that are
 * absent left out, so that anybody can compute it from the terms as they are answered.
 */
record TermsContent(UUID programmeId, long version, TermsText text, LocalDate effectiveFrom) {

    String hash() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("programmeId", programmeId.toString());
        json.put("version", version);
        var words = json.putObject("text");
        put(words, "en", text.en());
        put(words, "ms", text.ms());
        put(words, "zh", text.zh());
        json.put("effectiveFrom", effectiveFrom.toString());
        try {
            return Sha256.of(new JsonCanonicalizer(json.toString()).getEncodedUTF8());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void put(ObjectNode json, String language, @Nullable String words) {
        if (words != null) {
            json.put(language, words);
        }
    }
}
