package org.jambatan.mou.programme;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.json.MergePatch;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** What an agency's officers do with their programmes; another agency's is not found. */
@ApplicationScoped
class RunProgramme {

    private final Programmes programmes;
    private final PartnerBook partners;
    private final HomeZone home;
    private final MergePatch patches;
    private final EntityTags tags;
    private final Outbox outbox;

    RunProgramme(
            Programmes programmes,
            PartnerBook partners,
            HomeZone home,
            MergePatch patches,
            EntityTags tags,
            Outbox outbox) {
        this.programmes = programmes;
        this.partners = partners;
        this.home = home;
        this.patches = patches;
        this.tags = tags;
        this.outbox = outbox;
    }

    Programme open(OpenProgramme input) {
        var programme = Programme.open(Ids.next(), partners.callersAgency(), input, home.zone());
        outbox.publish(programme.opened());
        programmes.persist(programme);
        return programme;
    }

    Programme revise(UUID id, @Nullable JsonNode changes) {
        var programme = programmes.runBy(partners.callersAgency(), id);
        tags.require(programme.version());
        programme.revise(patches.apply(programme.editable(), changes)).ifPresent(outbox::publish);
        return programme;
    }

    Programme close(UUID id, @Nullable String reason, Instant now) {
        var programme = current(id);
        outbox.publish(programme.close(reason == null || reason.isBlank() ? null : reason, now));
        return programme;
    }

    Programme reopen(UUID id) {
        var programme = current(id);
        outbox.publish(programme.reopen());
        return programme;
    }

    private Programme current(UUID id) {
        var programme = programmes.runBy(partners.callersAgency(), id);
        tags.check(programme.version());
        return programme;
    }
}
