package org.jambatan.mou.project;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What a programme gives a project; who keeps its applications and its ledger answers. */
public interface SupportOfProject {

    /** By project; nothing where none was ever applied for. */
    Map<UUID, SupportStanding> of(Collection<UUID> projects);
}
