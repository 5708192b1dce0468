package org.jambatan.mou.award;

import java.util.List;

/** What one command has decided. */
record DecidedAwards(List<AwardView> awards) {}
