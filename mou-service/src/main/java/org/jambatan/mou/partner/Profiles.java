package org.jambatan.mou.partner;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Partners' profiles, with what was counted and to whom they are related. */
@ApplicationScoped
class Profiles implements PanacheRepositoryBase<Profile, UUID> {

    private final Partners partners;
    private final List<PartnerCount> counts;
    private final RelatedPartners related;

    Profiles(Partners partners, @All List<PartnerCount> counts, RelatedPartners related) {
        this.partners = partners;
        this.counts = counts;
        this.related = related;
    }

    ProfileView shownTo(Viewer viewer, Partner partner) {
        var profile = ofPartner(partner.id());
        // A person's number in a register is nobody else's business.
        var numbers = partner.card().kind().isOfPersons() && !viewer.knows(partner)
                ? List.<RegistrationNumber>of()
                : profile.registrationNumbers();
        return new ProfileView(
                profile.description(),
                numbers,
                profile.statedFigures(),
                counts.stream().map(count -> count.of(partner.id())).toList(),
                relatedTo(partner, viewer));
    }

    Profile ofPartner(UUID partner) {
        return findByIdOptional(partner).orElseGet(() -> Profile.of(partner));
    }

    void write(UUID partner, RevisePartner input) {
        var profile = ofPartner(partner);
        profile.say(input);
        persist(profile);
    }

    /** Those the viewer may see. */
    private List<RelatedView> relatedTo(Partner partner, Viewer viewer) {
        var all = related.of(partner.id());
        var seen = partners.anyones(all.stream().map(RelatedView::partnerId).toList()).stream()
                .filter(viewer::sees)
                .map(Partner::id)
                .toList();
        return all.stream().filter(one -> seen.contains(one.partnerId())).toList();
    }
}
