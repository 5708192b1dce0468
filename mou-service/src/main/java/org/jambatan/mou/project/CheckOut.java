package org.jambatan.mou.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Asks for items of a project at once; the project's lock makes two of the same items one. */
@ApplicationScoped
class CheckOut {

    private final Projects projects;
    private final Checkouts checkouts;
    private final Onlookers onlookers;
    private final Editing editing;
    private final Caller caller;

    CheckOut(Projects projects, Checkouts checkouts, Onlookers onlookers, Editing editing, Caller caller) {
        this.projects = projects;
        this.checkouts = checkouts;
        this.onlookers = onlookers;
        this.editing = editing;
        this.caller = caller;
    }

    CheckoutView start(UUID id, @Nullable StartCheckout input) {
        var project = projects.lockedFor(onlookers.caller(), id);
        editing.check(project.version());
        var items = project.askedFor(input == null ? null : input.itemIds());
        var checkout = Checkout.of(Ids.next(), project, items, caller.account(), editing.now());
        editing.publish(checkout.requested());
        checkouts.add(checkout);
        editing.publish(project.checkOut(checkout));
        projects.flush();
        return checkout.view();
    }

    CheckoutView read(UUID id, UUID checkout) {
        var onlooker = onlookers.caller();
        var project = projects.seenBy(onlooker, id);
        if (onlooker.sightOf(project) != Sight.ALL) {
            throw Answer.notFound();
        }
        return checkouts.of(id, checkout).view();
    }
}
