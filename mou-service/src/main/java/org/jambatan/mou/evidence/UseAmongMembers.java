package org.jambatan.mou.evidence;

import org.jambatan.mou.agreement.AgreementCard;

/** A charter lives by use among its founders and the members that have acceded; whoever is only asked is not yet one, as it was in version 1. */
record UseAmongMembers() implements EvidenceRule {

    @Override
    public String name() {
        return "use-among-members";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public boolean counts(Use use, AgreementCard charter) {
        var bound = charter.bound();
        return bound.contains(use.customer())
                && use.providers().stream()
                        .anyMatch(provider -> bound.contains(provider) && !provider.equals(use.customer()));
    }
}
