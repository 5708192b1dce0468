package org.jambatan.mou.partner;

import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * A partner. Registration number, size, start-up flag and suspension are answered to the partner itself, to officers it
 * has to do with, and to auditors; to everyone else they are absent. The profile stands only where one partner is read.
 */
public record PartnerView(
        UUID id,
        Translated name,
        PartnerKind kind,
        String country,
        @Nullable String ror,
        @Nullable String registrationNumber,
        @Nullable CompanySize size,
        @Nullable Boolean startUp,
        PartnerStatus status,
        @Nullable Suspension suspension,
        List<ParticipationView> participations,
        @Nullable ProfileView profile,
        List<String> actions,
        long version)
        implements Versioned {

    /** What everybody may know of a confirmed partner. */
    static PartnerView ofPublic(
            PartnerCard card,
            String country,
            @Nullable String ror,
            List<ParticipationView> participations,
            List<String> actions,
            long version) {
        return new PartnerView(
                card.id(),
                card.name(),
                card.kind(),
                country,
                ror,
                null,
                null,
                null,
                card.status(),
                null,
                participations,
                null,
                actions,
                version);
    }

    /** For those it has to do with. */
    PartnerView with(@Nullable String number, @Nullable CompanySize found, boolean young, @Nullable Suspension by) {
        return new PartnerView(
                id,
                name,
                kind,
                country,
                ror,
                number,
                found,
                young,
                status,
                by,
                participations,
                profile,
                actions,
                version);
    }

    /** As it is read alone. */
    PartnerView with(ProfileView shown) {
        return new PartnerView(
                id,
                name,
                kind,
                country,
                ror,
                registrationNumber,
                size,
                startUp,
                status,
                suspension,
                participations,
                shown,
                actions,
                version);
    }
}
