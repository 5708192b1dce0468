package org.jambatan.mou.incubation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Database;
import org.jambatan.platform.problem.Refused;

/** All interests. The two sides of a project see all of its own, an investor his alone. */
@ApplicationScoped
class Interests implements PanacheRepositoryBase<Interest, UUID> {

    private static final String OF_PROJECT =
            "projectId = ?1 and (?2 = true or investorId = ?3) and (?4 = true or step = ?5)";

    /** Nobody, where a caller has no partner: no interest is of the nil id. */
    private static final UUID NONE = new UUID(0, 0);

    Interest of(IncubatedProject project, Onlooker onlooker, UUID id) {
        return findByIdOptional(id).filter(isSeen(project, onlooker)).orElseThrow(Answer::notFound);
    }

    Interest lockedOf(IncubatedProject project, Onlooker onlooker, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(isSeen(project, onlooker))
                .filter(found -> mayAct(project, onlooker, found))
                .orElseThrow(Answer::notFound);
    }

    private static Predicate<Interest> isSeen(IncubatedProject project, Onlooker onlooker) {
        return found -> found.projectId().equals(project.id())
                && (project.isInsideOf(onlooker) || found.investorId().equals(onlooker.partner()));
    }

    static boolean mayAct(IncubatedProject project, Onlooker onlooker, Interest interest) {
        return project.isActedOnBy(onlooker)
                || (onlooker.acts() && interest.investorId().equals(onlooker.partner()));
    }

    /** The interest that a letter between these is about; locked. */
    Optional<Interest> anyonesOpen(UUID project, Collection<UUID> investor) {
        return find(
                        "projectId = ?1 and investorId in ?2 and step in ?3 order by id",
                        project,
                        investor,
                        List.of(InvestmentStep.EXPRESSED, InvestmentStep.LETTER_SIGNED, InvestmentStep.DUE_DILIGENCE))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Newest first, one more than the page holds. */
    List<Interest> list(IncubatedProject project, Onlooker onlooker, Optional<InvestmentStep> step, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        return find(
                        OF_PROJECT + " and (?6 = true or id < ?7) order by id desc",
                        with(project, onlooker, step, after == null, after == null ? NONE : after))
                .page(0, page.limitAndOneMore())
                .list();
    }

    long count(IncubatedProject project, Onlooker onlooker, Optional<InvestmentStep> step) {
        return count(OF_PROJECT, with(project, onlooker, step));
    }

    /** As many as a project may have, oldest first. */
    List<Interest> all(IncubatedProject project, Onlooker onlooker) {
        return list(OF_PROJECT + " order by id", with(project, onlooker, Optional.empty()));
    }

    private static Object[] with(
            IncubatedProject project, Onlooker onlooker, Optional<InvestmentStep> step, Object... more) {
        return Stream.concat(
                        Stream.of(
                                project.id(),
                                project.isInsideOf(onlooker),
                                onlooker.partner() == null ? NONE : onlooker.partner(),
                                step.isEmpty(),
                                step.orElse(InvestmentStep.EXPRESSED)),
                        Stream.of(more))
                .toArray();
    }

    /** Writes a new one now, so that a second one of the same investor is known now. */
    void add(Interest interest) {
        try {
            persistAndFlush(interest);
        } catch (PersistenceException failure) {
            if (Database.violatedConstraint(failure)
                    .filter("incubation_interest_one_open"::equals)
                    .isPresent()) {
                throw new Refused("interest", new WhyNotInvested.InterestOpenAlready());
            }
            throw failure;
        }
    }
}
