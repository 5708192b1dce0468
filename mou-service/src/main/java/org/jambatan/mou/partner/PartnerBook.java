package org.jambatan.mou.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.problem.Answer;

/** Where other features look partners up. */
@ApplicationScoped
public class PartnerBook {

    private final Partners partners;
    private final Caller caller;

    PartnerBook(Partners partners, Caller caller) {
        this.partners = partners;
        this.caller = caller;
    }

    public Optional<PartnerCard> find(UUID id) {
        return partners.findByIdOptional(id).map(Partner::card);
    }

    public List<PartnerCard> findAll(Collection<UUID> ids) {
        return partners.anyones(ids).stream().map(Partner::card).toList();
    }

    /** Whether this partner takes part in this programme on this day. */
    public boolean takesPartIn(UUID partner, UUID programme, LocalDate day) {
        return partners.findByIdOptional(partner)
                .filter(found -> found.parts().cover(programme, day))
                .isPresent();
    }

    /** What an agency found of this partner when it looked at its papers. */
    public Verification verified(UUID id) {
        return partners.findByIdOptional(id)
                .map(partner -> partner.view(List.of()))
                .map(seen -> new Verification(seen.size(), seen.startUp()))
                .orElseGet(() -> new Verification(null, null));
    }

    /** The agency the platform began with; it answers for what belongs to no other. */
    public UUID firstAgency() {
        return partners.find("kind = ?1 and proposedBy is null order by id", PartnerKind.AGENCY)
                .firstResultOptional()
                .map(Partner::id)
                .orElseThrow(() -> new IllegalStateException("There is no agency."));
    }

    /** The caller's partner, which must be a confirmed agency; a role alone makes nobody one. */
    public UUID callersAgency() {
        var id = caller.partner();
        return find(id).filter(partner -> partner.kind() == PartnerKind.AGENCY)
                .filter(partner -> partner.status() == PartnerStatus.CONFIRMED)
                .orElseThrow(() -> Answer.forbidden("not-an-agency", "Your partner is not a confirmed agency."))
                .id();
    }
}
