package org.jambatan.mou.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.json.MergePatch;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** The issuer edits its letter. */
@ApplicationScoped
class ReviseLetter {

    private final Agreements agreements;
    private final MergePatch patches;
    private final EntityTags tags;
    private final Outbox outbox;
    private final WhatIsNamed named;
    private final Clock clock;

    ReviseLetter(
            Agreements agreements, MergePatch patches, EntityTags tags, Outbox outbox, WhatIsNamed named, Clock clock) {
        this.agreements = agreements;
        this.patches = patches;
        this.tags = tags;
        this.outbox = outbox;
        this.named = named;
        this.clock = clock;
    }

    Agreement revise(UUID id, @Nullable JsonNode changes, Reader reader) {
        var letter = agreements.lockedFor(reader, id);
        tags.require(letter.version());
        var revised = patches.apply(letter.editable(), changes);
        if (letter.type == AgreementType.INVESTMENT_LOI
                && !Objects.equals(revised.investment(), letter.terms.investment())) {
            Refused.ifAny("revision", named.refusalsOf(revised.investment(), letter.inOrder()));
        }
        letter.revise(revised, reader, clock.instant()).ifPresent(event -> {
            outbox.publish(event);
            agreements.write(letter);
        });
        return letter;
    }
}
