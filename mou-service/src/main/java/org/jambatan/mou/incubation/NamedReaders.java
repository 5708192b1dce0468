package org.jambatan.mou.incubation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Everybody who was ever named; who was taken away stays on record. */
public record NamedReaders(List<NamedReader> all) {

    /** A limit on everything. */
    static final int MOST = 200;

    public static final NamedReaders NONE = new NamedReaders(List.of());

    public boolean readsOn(@Nullable UUID partner, LocalDate day) {
        return all.stream().anyMatch(one -> one.partnerId().equals(partner) && one.readsOn(day));
    }

    /** Names a reader who is none of those that see it anyway, or says why not. */
    public NamedReaders and(NamedReader reader, Collection<UUID> owners, UUID park) {
        var refusals = new ArrayList<Refusal>();
        if (owners.contains(reader.partnerId())) {
            refusals.add(new WhyNotRead.ReaderIsTheOwner());
        }
        if (park.equals(reader.partnerId())) {
            refusals.add(new WhyNotRead.ReaderIsThePark());
        }
        if (all.stream().anyMatch(one -> one.meets(reader))) {
            refusals.add(new WhyNotRead.ReaderAlready());
        }
        if (all.size() >= MOST) {
            refusals.add(new WhyNotRead.TooMany());
        }
        Refused.ifAny("reader", refusals);
        return new NamedReaders(Stream.concat(all.stream(), Stream.of(reader)).toList());
    }

    /** Takes his sight away from now on. */
    public NamedReaders without(UUID id, Instant now) {
        var found = find(id).orElseThrow(Answer::notFound);
        if (found.endedAt() != null) {
            throw Answer.illegalInState(Sight.ENDED, List.of());
        }
        return new NamedReaders(all.stream()
                .map(one -> one.id().equals(id) ? one.ended(now) : one)
                .toList());
    }

    public Optional<NamedReader> find(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The partners that may read on this day. */
    public List<UUID> on(LocalDate day) {
        return all.stream()
                .filter(one -> one.readsOn(day))
                .map(NamedReader::partnerId)
                .distinct()
                .toList();
    }

    /** The partners of those who were not taken away, for searches. */
    public UUID[] partners() {
        return all.stream()
                .filter(one -> one.endedAt() == null)
                .map(NamedReader::partnerId)
                .distinct()
                .toArray(UUID[]::new);
    }
}
