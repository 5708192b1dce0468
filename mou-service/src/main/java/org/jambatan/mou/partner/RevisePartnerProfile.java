package org.jambatan.mou.partner;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.json.MergePatch;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** The partner's own partner-admin, or an officer who knows it, edits its profile. */
@ApplicationScoped
class RevisePartnerProfile {

    private final Partners partners;
    private final Profiles profiles;
    private final MergePatch patches;
    private final EntityTags tags;
    private final Outbox outbox;

    RevisePartnerProfile(Partners partners, Profiles profiles, MergePatch patches, EntityTags tags, Outbox outbox) {
        this.partners = partners;
        this.profiles = profiles;
        this.patches = patches;
        this.tags = tags;
        this.outbox = outbox;
    }

    Partner revise(UUID id, @Nullable JsonNode changes, Viewer viewer) {
        var partner = partners.lockedFor(viewer, id);
        if (!viewer.mayRevise(partner)) {
            throw Answer.notFound();
        }
        tags.require(partner.version());
        var before = partner.editable(profiles.ofPartner(id));
        var after = patches.apply(before, changes);
        if (after.equals(before)) {
            return partner;
        }
        Refused.ifAny("revision", refusalsOf(partner, before, after, viewer));
        outbox.publish(partner.revise(after));
        profiles.write(id, after);
        partners.write();
        return partner;
    }

    private static List<Refusal> refusalsOf(Partner partner, RevisePartner before, RevisePartner after, Viewer viewer) {
        return after.isSomebodyElseThan(before) && !viewer.isOfficer() && partner.status() != PartnerStatus.PROSPECT
                ? List.of(new WhyNotRevised.IdentityVerified())
                : List.of();
    }
}
