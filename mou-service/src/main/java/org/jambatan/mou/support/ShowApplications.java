package org.jambatan.mou.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.partner.PartnerCard;
import org.jambatan.mou.programme.OfferedSupport;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jspecify.annotations.Nullable;

/** Applications as a caller sees them: what the scores come to is the committee's lead's to read. */
@ApplicationScoped
class ShowApplications {

    private final PartnerBook partners;
    private final ProgrammeBook programmes;
    private final SupportSheets sheets;

    ShowApplications(PartnerBook partners, ProgrammeBook programmes, SupportSheets sheets) {
        this.partners = partners;
        this.programmes = programmes;
        this.sheets = sheets;
    }

    /** What the views of some applications need, read together. */
    record Shown(
            Map<UUID, PartnerCard> applicants,
            Map<UUID, CommitteeStanding> standings,
            @Nullable CommitteeStanding unscored) {

        SupportApplicationView view(SupportApplication application, Onlooker onlooker) {
            var applicant = Objects.requireNonNull(applicants.get(application.partnerId()));
            var standing = standings.containsKey(application.id()) ? standings.get(application.id()) : unscored;
            return application.view(
                    applicant,
                    onlooker.readsAllScores(application) ? standing : null,
                    onlooker.isInside(application),
                    onlooker.actionsOn(application));
        }
    }

    SupportApplicationView one(SupportApplication application, Onlooker onlooker) {
        return all(application.programmeId(), List.of(application)).view(application, onlooker);
    }

    Shown all(UUID programme, List<SupportApplication> applications) {
        var applicants =
                partners
                        .findAll(applications.stream()
                                .map(SupportApplication::partnerId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(PartnerCard::id, card -> card));
        var rules = programmes.supportOf(programme).map(OfferedSupport::rules);
        var ids = applications.stream().map(SupportApplication::id).toList();
        return new Shown(
                applicants,
                rules.map(asked -> sheets.standings(ids, asked)).orElse(Map.of()),
                rules.map(SupportSheets::none).orElse(null));
    }
}
