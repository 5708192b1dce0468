package org.jambatan.mou.incubation;

import java.util.List;
import java.util.UUID;

/** As much of an incubated project as other features need. */
public record ProjectCard(UUID id, UUID park, List<UUID> owners, Origin origin) {}
