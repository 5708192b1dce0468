package org.jambatan.mou.alliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.mou.partner.PartnerAway;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.partner.PartnerCard;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.problem.Refusal;

/** What alliances ask about partners: whether they are there, stand well, and how they are called. */
@ApplicationScoped
class PartnersHere {

    private final PartnerBook partners;

    PartnersHere(PartnerBook partners) {
        this.partners = partners;
    }

    boolean has(UUID partner) {
        return partners.find(partner).isPresent();
    }

    List<Refusal> whyRests(UUID partner) {
        return partners.find(partner).flatMap(PartnerAway::refusalOf).stream().toList();
    }

    Map<UUID, Translated> names(List<Membership> members) {
        var ids = members.stream().map(Membership::partnerId).distinct().toList();
        return partners.findAll(ids).stream().collect(Collectors.toMap(PartnerCard::id, PartnerCard::name));
    }

    Translated name(UUID partner) {
        return partners.find(partner).map(PartnerCard::name).orElseThrow();
    }
}
