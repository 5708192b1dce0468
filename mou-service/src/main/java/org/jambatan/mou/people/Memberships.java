package org.jambatan.mou.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;

/** All memberships; whose they are to see, the resource decides by the partner. */
@ApplicationScoped
class Memberships implements PanacheRepositoryBase<Member, UUID> {

    Member of(UUID partner, UUID id) {
        return findByIdOptional(id)
                .filter(member -> member.partner().equals(partner))
                .orElseThrow(Answer::notFound);
    }

    /** In the order they came, one more than the page holds. */
    List<Member> list(UUID partner, Optional<MemberState> state, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(new UUID(0, 0));
        var limit = page.limitAndOneMore();
        return state.map(
                        wanted -> find("partnerId = ?1 and state = ?2 and id > ?3 order by id", partner, wanted, after))
                .orElseGet(() -> find("partnerId = ?1 and id > ?2 order by id", partner, after))
                .page(0, limit)
                .list();
    }

    long count(UUID partner, Optional<MemberState> state) {
        return state.map(wanted -> count("partnerId = ?1 and state = ?2", partner, wanted))
                .orElseGet(() -> count("partnerId", partner));
    }

    boolean hasAddress(UUID partner, String email) {
        return count("partnerId = ?1 and email = ?2 and state <> ?3", partner, email, MemberState.REMOVED) > 0;
    }

    boolean hasAny(UUID partner) {
        return count("partnerId = ?1 and state <> ?2", partner, MemberState.REMOVED) > 0;
    }

    /** Whether somebody else than this member could still run the partner; the partner must be locked. */
    boolean hasOtherAdmin(Member member) {
        return list("partnerId = ?1 and state = ?2 and id <> ?3", member.partner(), MemberState.ACTIVE, member.id())
                .stream()
                .anyMatch(Member::isActiveAdmin);
    }

    List<Member> livingOf(String account) {
        return list("account = ?1 and state = ?2", account, MemberState.ACTIVE);
    }

    Optional<Member> anyonesLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
