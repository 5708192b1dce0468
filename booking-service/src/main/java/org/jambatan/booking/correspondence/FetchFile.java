package org.jambatan.booking.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jambatan.booking.file.FileStore;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refused;

/** Who fetches a file is on record before a byte is sent; who takes one back takes its bytes with it. */
@ApplicationScoped
class FetchFile {

    private final FindOrder finding;
    private final OrderFiles files;
    private final Downloads downloads;
    private final FileStore store;
    private final Caller caller;
    private final Clock clock;

    FetchFile(FindOrder finding, OrderFiles files, Downloads downloads, FileStore store, Caller caller, Clock clock) {
        this.finding = finding;
        this.files = files;
        this.downloads = downloads;
        this.store = store;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the caller may have now; where it is only asked for its size and type, nothing is recorded. */
    @Transactional
    OrderFile fetch(UUID orderId, UUID fileId, boolean whole) {
        var order = finding.toRead(orderId);
        var file = files.of(order, fileId).filter(found -> !found.isWithdrawn()).orElseThrow(Answer::notFound);
        if (whole) {
            var side = FindOrder.isOfASide(order) ? order.side() : null;
            downloads.add(file, side, caller.account(), clock.instant());
        }
        return file;
    }

    OrderFileView withdraw(UUID orderId, UUID fileId, EntityTags tags) {
        var order = finding.toAct(orderId);
        var file = files.of(order, fileId).orElseThrow(Answer::notFound);
        tags.check(file.version());
        if (file.side() != order.side()) {
            throw Answer.forbidden("may-not-act", "The other side handed it over, and takes it back.");
        }
        if (file.isWithdrawn()) {
            throw Answer.illegalInState(Standing.WITHDRAWN, List.of());
        }
        if (order.releasedAt() != null) {
            throw new Refused("withdrawal", new WhyNotHandedOver.ReleasedAlready());
        }
        file.withdraw(clock.instant());
        store.erase(file.id());
        return OrderFileView.of(file, order);
    }

    /** For the answer that a file which is back cannot be taken back again. */
    private enum Standing {
        WITHDRAWN
    }
}
