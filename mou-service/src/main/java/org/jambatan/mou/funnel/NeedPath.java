package org.jambatan.mou.funnel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jambatan.mou.need.NeedFacts;
import org.jambatan.platform.text.Piece;
import org.jambatan.platform.text.Pieces;

/** A need and what it led to. */
record NeedPath(NeedFacts need, Optional<Dealt> dealt) {

    private static final List<String> NONE = List.of("none");

    /** Under which rows it counts. */
    List<String> keys(FunnelAxis axis) {
        return switch (axis) {
            case PROGRAMME -> List.of(need.programmeId().toString());
            case INSTITUTION -> orNone(institutions().map(UUID::toString));
            case SECTOR -> orNone(Stream.ofNullable(need.sector()));
            case TECHNIQUE -> orNone(need.techniques().stream().map(NeedPath::plain));
        };
    }

    private Stream<UUID> institutions() {
        return Stream.concat(need.institutions().stream(), dealt.map(Dealt::providers).orElse(Set.of()).stream());
    }

    /** What it led to, where that counts under this row: under an institution's, what was had of it. */
    Optional<Dealt> dealtUnder(FunnelAxis axis, String key) {
        return switch (axis) {
            case PROGRAMME, SECTOR, TECHNIQUE -> dealt;
            case INSTITUTION ->
                dealt.filter(had ->
                        had.providers().stream().anyMatch(one -> one.toString().equals(key)));
        };
    }

    private static List<String> orNone(Stream<String> keys) {
        var all = keys.filter(key -> !key.isEmpty()).distinct().toList();
        return all.isEmpty() ? NONE : all;
    }

    /** Two ways of writing one technique are one row. */
    private static String plain(String technique) {
        return Pieces.of(technique).stream().map(Piece::text).collect(Collectors.joining(" "));
    }
}
