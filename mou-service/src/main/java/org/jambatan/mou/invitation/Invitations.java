package org.jambatan.mou.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;

/** All invitations; whose they are to see, the resource decides by the partner. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    Invitation of(UUID partner, UUID id) {
        return findByIdOptional(id)
                .filter(found -> found.partner().equals(partner))
                .orElseThrow(Answer::notFound);
    }

    Invitation lockedOf(UUID partner, UUID id) {
        return anyonesLocked(id)
                .filter(found -> found.partner().equals(partner))
                .orElseThrow(Answer::notFound);
    }

    Optional<Invitation> anyonesLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order they were made, one more than the page holds. */
    List<Invitation> list(UUID partner, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(new UUID(0, 0));
        return find("partnerId = ?1 and id > ?2 order by id", partner, after)
                .page(0, page.limitAndOneMore())
                .list();
    }

    long countOf(UUID partner) {
        return count("partnerId", partner);
    }

    Optional<Invitation> pendingFor(UUID partner, String email) {
        return find("partnerId = ?1 and email = ?2 and state = ?3", partner, email, InvitationState.PENDING)
                .firstResultOptional();
    }
}
