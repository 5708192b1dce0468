package org.jambatan.mou.project;

import java.util.Optional;
import java.util.UUID;

/** What a programme gives a project; who keeps its applications and its ledger answers. */
public interface SupportOfProject {

    /** Nothing where none was ever applied for. */
    Optional<SupportStanding> of(UUID project);
}
