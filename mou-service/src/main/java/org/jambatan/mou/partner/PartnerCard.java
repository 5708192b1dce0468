package org.jambatan.mou.partner;

import java.util.UUID;
import org.jambatan.platform.json.Translated;

/** As much of a partner as other features need. */
public record PartnerCard(UUID id, Translated name, PartnerKind kind, PartnerStatus status) {}
