package org.jambatan.mou.judging;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jambatan.platform.command.Sha256;

/** SHA-256 over the canonical JSON (RFC 8785) of what a ranking is made of. */
@ApplicationScoped
class InputHash {

    private final ObjectMapper mapper;

    InputHash(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String of(RankingInput input) {
        try {
            return Sha256.of(new JsonCanonicalizer(mapper.writeValueAsString(input)).getEncodedUTF8());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
