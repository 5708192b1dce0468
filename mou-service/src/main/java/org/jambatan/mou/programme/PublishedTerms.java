package org.jambatan.mou.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Answer;
import org.jspecify.annotations.Nullable;

/** Which version of its terms of access a programme has when; their text is another feature's. */
@ApplicationScoped
public class PublishedTerms {

    private final Programmes programmes;
    private final EntityTags tags;
    private final Outbox outbox;
    private final Clock clock;

    PublishedTerms(Programmes programmes, EntityTags tags, Outbox outbox, Clock clock) {
        this.programmes = programmes;
        this.tags = tags;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The next version, for a programme that this agency runs; 404 otherwise. Two at once come one after the other.
     *
     * @param from its first day; today, or when the version before begins, where none is said
     */
    public TermsVersion publish(UUID id, UUID agency, @Nullable LocalDate from) {
        var programme = programmes.runBy(agency, id);
        tags.check(programme.version());
        outbox.publish(programme.publishTerms(from, clock.instant()));
        return programme.terms().latest().orElseThrow();
    }

    /** The version in force today; 404 where there is no such programme. */
    public Optional<TermsVersion> inForce(UUID id) {
        var programme = programmes.findByIdOptional(id).orElseThrow(Answer::notFound);
        return programme.termsInForceAt(clock.instant());
    }
}
