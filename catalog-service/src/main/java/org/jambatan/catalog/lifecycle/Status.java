package org.jambatan.catalog.lifecycle;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an entry of the catalogue stands. A draft that came to nothing, too, is retired: nothing is ever deleted. */
@Schema(name = "CatalogStatus")
public enum Status {
    DRAFT,
    PUBLISHED,
    SUSPENDED,
    RETIRED;

    /** The steps that are possible from here. */
    List<Step> steps() {
        return switch (this) {
            case DRAFT -> List.of(Step.PUBLICATION, Step.RETIREMENT);
            case PUBLISHED -> List.of(Step.SUSPENSION, Step.RETIREMENT);
            case SUSPENDED -> List.of(Step.RESUMPTION, Step.RETIREMENT);
            case RETIRED -> List.of();
        };
    }

    /** The same steps by the names of their commands. */
    List<String> commands() {
        return steps().stream().map(Step::command).toList();
    }

    /** Those left to an owner that may publish nothing. */
    List<String> commandsWhileAway() {
        return steps().stream()
                .filter(step -> step.leadsTo() != PUBLISHED)
                .map(Step::command)
                .toList();
    }
}
