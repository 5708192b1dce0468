package org.jambatan.mou.matching;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.text.Pieces;
import org.jspecify.annotations.Nullable;

/** As much of an offering as it is matched by, as catalog-service tells it. */
public record HeardOffer(
        UUID id,
        UUID partnerId,
        @Nullable Translated name,
        @Nullable Translated facilityName,
        String kind,
        String mode,
        String status) {

    boolean isPublished() {
        return status.equals("PUBLISHED");
    }

    Set<String> tokens() {
        var tokens = new HashSet<String>();
        Stream.of(name, facilityName).forEach(text -> {
            if (text != null) {
                add(text.en(), tokens);
                add(text.ms(), tokens);
                add(text.zh(), tokens);
            }
        });
        return tokens;
    }

    private static void add(@Nullable String text, Set<String> tokens) {
        if (text != null) {
            Pieces.of(text).forEach(piece -> tokens.addAll(piece.tokens()));
        }
    }
}
