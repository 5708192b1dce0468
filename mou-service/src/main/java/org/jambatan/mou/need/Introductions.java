package org.jambatan.mou.need;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** All introductions of a need; a value of one column. */
record Introductions(List<Introduction> all) {

    static final Introductions NONE = new Introductions(List.of());

    Introductions and(Introduction more) {
        return new Introductions(Stream.concat(all.stream(), Stream.of(more)).toList());
    }

    List<UUID> institutions() {
        return all.stream().map(Introduction::institutionPartnerId).toList();
    }

    Introductions of(UUID institution) {
        return new Introductions(all.stream()
                .filter(one -> one.institutionPartnerId().equals(institution))
                .toList());
    }
}
