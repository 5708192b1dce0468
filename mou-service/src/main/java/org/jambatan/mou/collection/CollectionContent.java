package org.jambatan.mou.collection;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** Everything about a collection that is never searched; a value of one column. */
record CollectionContent(Translated name, @Nullable Translated description, List<Collected> offerings) {

    CollectionContent revised(ReviseCollection input) {
        return new CollectionContent(input.name(), input.description(), offerings);
    }

    CollectionContent and(Collected offering) {
        return new CollectionContent(
                name,
                description,
                Stream.concat(offerings.stream(), Stream.of(offering)).toList());
    }

    CollectionContent without(UUID offering) {
        return new CollectionContent(
                name,
                description,
                offerings.stream()
                        .filter(one -> !one.offeringId().equals(offering))
                        .toList());
    }

    boolean has(UUID offering) {
        return offerings.stream().anyMatch(one -> one.offeringId().equals(offering));
    }
}
