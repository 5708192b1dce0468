package org.jambatan.mou.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.platform.json.Translated;

/** Where other features look initiatives up, and let one be proposed. */
@ApplicationScoped
public class InitiativeBook {

    private final Initiatives initiatives;
    private final ProposeInitiatives proposals;

    InitiativeBook(Initiatives initiatives, ProposeInitiatives proposals) {
        this.initiatives = initiatives;
        this.proposals = proposals;
    }

    /** Whether there is such an initiative under this agreement. */
    public boolean isUnder(UUID initiative, UUID agreement) {
        return initiatives.anyonesUnder(agreement).contains(initiative);
    }

    /** Those of them that everybody sees. */
    public Set<UUID> publishedAmong(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(initiatives.anyonesPublished(ids));
    }

    /** In a command: the caller's partner proposes, under an agreement of its own; refused as any proposal is. */
    public UUID propose(
            InitiativeType type, UUID agreement, Translated title, Translated statedText, List<Owner> owners) {
        var input = new ProposeInitiative(type, List.of(agreement), title, statedText, null, owners);
        return proposals.propose(input).id();
    }
}
