package org.jambatan.mou.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.incubation.NamedReader;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * A result as its caller may read it. {@code whole} says whether that is all of it; else there is its public abstract
 * alone, with owner, readiness, sectors and what is sought. Readers, assessment and decision are told to owner and park.
 */
record ResultView(
        UUID id,
        UUID ownerId,
        @Nullable UUID parkId,
        ResultStatus status,
        Confidentiality confidentiality,
        boolean whole,
        @Nullable Translated title,
        @Nullable Translated description,
        @Nullable PublicAbstract publicAbstract,
        int readiness,
        List<String> sectors,
        Set<Sought> sought,
        @Nullable List<IpRight> ipRights,
        @Nullable LocalDate offeredOn,
        @Nullable ResultAssessment assessment,
        @Nullable ResultDecision decision,
        @Nullable List<NamedReader> readers,
        List<String> actions,
        long version)
        implements Versioned {

    static ResultView of(Result result, Beholder beholder) {
        var whole = result.isReadBy(beholder);
        var inside = result.isInsideOf(beholder);
        var content = result.content;
        var text = content.text();
        return new ResultView(
                result.id,
                result.ownerId,
                whole ? result.parkId : null,
                result.status,
                result.confidentiality,
                whole,
                whole ? text.title() : null,
                whole ? text.description() : null,
                text.publicAbstract(),
                text.readiness(),
                text.sectors(),
                text.sought(),
                whole ? text.ipRights() : null,
                whole ? content.offeredOn() : null,
                inside ? content.assessment() : null,
                inside ? content.decision() : null,
                inside ? result.readers.all() : null,
                result.actions(beholder),
                result.version);
    }
}
