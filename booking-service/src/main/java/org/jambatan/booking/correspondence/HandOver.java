package org.jambatan.booking.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jambatan.booking.file.FileName;
import org.jambatan.booking.file.FileStore;
import org.jambatan.booking.file.ReceivedFile;
import org.jambatan.booking.order.OrderCard;
import org.jambatan.booking.order.OrderSide;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.command.Repeats;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The three steps in which a file becomes an order's. */
@ApplicationScoped
class HandOver {

    static final int MOST_FILES = 50;

    private final FindOrder finding;
    private final OrderFiles files;
    private final FileStore store;
    private final Repeats repeats;
    private final Caller caller;
    private final Clock clock;

    HandOver(FindOrder finding, OrderFiles files, FileStore store, Repeats repeats, Caller caller, Clock clock) {
        this.finding = finding;
        this.files = files;
        this.store = store;
        this.repeats = repeats;
        this.caller = caller;
        this.clock = clock;
    }

    /** First, before a byte is read: whoever may not, or not this, is told at once. */
    @Transactional
    void allow(UUID order, boolean result) {
        var card = finding.toRead(order);
        if (!FindOrder.isOfASide(card)) {
            throw Answer.notFound();
        }
        if (!repeats.isOne()) {
            refuse(card, result);
        }
    }

    /** Then, outside any transaction, so that a slow sender holds up nobody. */
    ReceivedFile receive(InputStream body, FileName name) {
        return store.receive(body, name.type());
    }

    /** And at last, in one transaction; asked anew, since others may have filled the order meanwhile. */
    @Command("order-file.upload")
    @ResponseStatus(201)
    OrderFileView keep(HandOverFile handed) {
        var order = finding.toAct(handed.order());
        refuse(order, handed.result());
        store.keep(handed.content());
        var file = OrderFile.handedOver(handed, order.side(), caller.account(), clock.instant());
        files.add(file);
        return OrderFileView.of(file, order);
    }

    void discard(ReceivedFile received) {
        store.discard(received);
    }

    private void refuse(OrderCard order, boolean result) {
        if (order.hasEnded()) {
            throw Answer.illegalInState(order.status(), List.of());
        }
        var refusals = new ArrayList<Refusal>();
        if (result && order.side() == OrderSide.CUSTOMER) {
            refusals.add(new WhyNotHandedOver.ResultOfTheCustomer());
        }
        if (files.countAnyones(order.id()) >= MOST_FILES) {
            refusals.add(new WhyNotHandedOver.TooMany(MOST_FILES, "files"));
        }
        Refused.ifAny("file", refusals);
    }
}
