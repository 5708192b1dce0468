package org.jambatan.mou.result;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import org.jambatan.mou.incubation.NameReader;
import org.jambatan.mou.incubation.WhyNotRead;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Owners offer results, edit them and say who reads them. */
@ApplicationScoped
class OfferResults {

    private final Results results;
    private final PartnerBook partners;
    private final Editing editing;
    private final Beholders beholders;

    OfferResults(Results results, PartnerBook partners, Editing editing, Beholders beholders) {
        this.results = results;
        this.partners = partners;
        this.editing = editing;
        this.beholders = beholders;
    }

    ResultView offer(OfferResult input, UUID owner) {
        var by = beholders.caller();
        var refusals = new ArrayList<Refusal>();
        if (input.parkId().equals(owner)) {
            refusals.add(new WhyNotTaken.ParkIsTheOwner());
        }
        if (partners.find(input.parkId()).isEmpty()) {
            refusals.add(new WhyNotTaken.ParkUnknown());
        }
        Refused.ifAny("result", refusals);
        var offered = Result.offer(Ids.next(), input, owner, by.today(), editing.now());
        tell(offered.offered(), offered);
        return offered.view(by);
    }

    ResultView revise(UUID id, @Nullable JsonNode changes) {
        var by = beholders.caller();
        var found = results.lockedForOwner(by, id);
        editing.requireCurrent(found.version());
        found.revise(editing.patched(found.editable(), changes), by.today()).ifPresent(event -> tell(event, found));
        return found.view(by);
    }

    ResultView name(UUID id, NameReader input) {
        var by = beholders.caller();
        var found = results.lockedForOwner(by, id);
        editing.check(found.version());
        if (partners.find(input.partnerId()).isEmpty()) {
            throw new Refused("reader", new WhyNotRead.PartnerUnknown());
        }
        tell(found.name(input.on(by.today()), by.today()), found);
        return found.view(by);
    }

    ResultView takeAway(UUID id, UUID reader) {
        var by = beholders.caller();
        var found = results.lockedForOwner(by, id);
        editing.check(found.version());
        tell(found.takeAway(reader, editing.now(), by.today()), found);
        return found.view(by);
    }

    private void tell(ResultChanged event, Result result) {
        editing.publish(event);
        results.persistAndFlush(result);
    }
}
