package org.jambatan.mou.alliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;

/**
 * The alliance that a membership belongs to, as its events tell it.
 *
 * @param today in the alliance's own zone
 * @param secretariat the accounts appointed to it
 */
record Within(UUID id, Translated name, UUID host, LocalDate today, Instant now, List<String> secretariat) {}
