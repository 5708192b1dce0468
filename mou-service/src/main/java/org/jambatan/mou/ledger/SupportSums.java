package org.jambatan.mou.ledger;

import java.util.UUID;

/** What was committed to a project, what of it is drawn and what can still be. */
public record SupportSums(UUID accountId, SupportMoney committed, SupportMoney drawn, SupportMoney left) {}
