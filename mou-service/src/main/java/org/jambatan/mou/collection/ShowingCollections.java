package org.jambatan.mou.collection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jambatan.mou.alliance.AllianceCard;
import org.jambatan.mou.figures.HeardOfferings;
import org.jambatan.mou.figures.KnownOffering;
import org.jspecify.annotations.Nullable;

/** Collections as each may see them: the public what can be had today, those who belong also what cannot, marked. */
@ApplicationScoped
class ShowingCollections {

    private final HeardOfferings offerings;

    ShowingCollections(HeardOfferings offerings) {
        this.offerings = offerings;
    }

    AllianceCollectionView show(Collection collection, AllianceCard alliance) {
        return show(List.of(collection), alliance).getFirst();
    }

    List<AllianceCollectionView> show(List<Collection> collections, AllianceCard alliance) {
        var wanted = new HashSet<UUID>();
        collections.forEach(collection -> collection.offerings().forEach(one -> wanted.add(one.offeringId())));
        var known = offerings.known(wanted).stream().collect(Collectors.toMap(KnownOffering::id, Function.identity()));
        return collections.stream()
                .map(collection -> collection.view(
                        offerings(collection, known, alliance),
                        alliance.isCallerInside() ? collection.actions(alliance.isRunByCaller()) : List.of()))
                .toList();
    }

    private static List<CollectedOfferingView> offerings(
            Collection collection, Map<UUID, KnownOffering> known, AllianceCard alliance) {
        return collection.offerings().stream()
                .map(one -> view(one, known.get(one.offeringId()), alliance))
                .filter(one -> alliance.isCallerInside() || one.standing() == OfferingStanding.AVAILABLE)
                .toList();
    }

    private static CollectedOfferingView view(Collected one, @Nullable KnownOffering offering, AllianceCard alliance) {
        return new CollectedOfferingView(
                one.offeringId(),
                one.partnerId(),
                offering == null ? null : offering.name(),
                one.note(),
                standing(one, offering, alliance),
                one.at());
    }

    private static OfferingStanding standing(Collected one, @Nullable KnownOffering offering, AllianceCard alliance) {
        if (!alliance.members().contains(one.partnerId())) {
            return OfferingStanding.OF_NO_MEMBER;
        }
        return offering != null && offering.isPublished() ? OfferingStanding.AVAILABLE : OfferingStanding.NOT_PUBLISHED;
    }
}
