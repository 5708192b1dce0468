package org.jambatan.mou.evidence;

import org.jambatan.mou.agreement.AgreementCard;

/** A memorandum or cooperation lives by what its sides, or those they stand for, use of each other. */
record UseBetweenTheParties() implements EvidenceRule {

    @Override
    public String name() {
        return "use-between-the-parties";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean counts(Use use, AgreementCard agreement) {
        var circle = agreement.circle();
        return circle.contains(use.customer())
                && use.providers().stream()
                        .anyMatch(provider -> circle.contains(provider) && !provider.equals(use.customer()));
    }
}
