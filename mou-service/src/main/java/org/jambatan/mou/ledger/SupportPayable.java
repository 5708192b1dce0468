package org.jambatan.mou.ledger;

import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What the programme owes one institution from one account: everything drawn for what that institution did. */
record SupportPayable(UUID institutionId, @Nullable Translated name, SupportMoney amount, long draws) {}
