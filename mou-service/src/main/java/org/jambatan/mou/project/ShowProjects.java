package org.jambatan.mou.project;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.dealing.DealingBook;
import org.jambatan.mou.dealing.KnownSettlement;
import org.jambatan.mou.dealing.Money;
import org.jambatan.platform.paging.Page;
import org.jspecify.annotations.Nullable;

/** Puts a project together with what other features know of it, as far as its reader sees it. */
@ApplicationScoped
class ShowProjects {

    private static final List<String> WHILE_OPEN =
            List.of("revision", "needs", "items", "checkout", "deliverables", "closing");

    private static final int CHECKOUTS_SHOWN = 10;

    private final DealingBook dealings;
    private final Checkouts checkouts;
    private final List<SupportOfProject> support;
    private final Onlookers onlookers;

    ShowProjects(DealingBook dealings, Checkouts checkouts, @All List<SupportOfProject> support, Onlookers onlookers) {
        this.dealings = dealings;
        this.checkouts = checkouts;
        this.support = support;
        this.onlookers = onlookers;
    }

    CompanyProjectView view(Project project) {
        return view(project, onlookers.caller());
    }

    CompanyProjectView view(Project project, Onlooker onlooker) {
        return view(project, onlooker, around(List.of(project)));
    }

    Page<CompanyProjectView> page(Page<Project> projects, Onlooker onlooker) {
        var around = around(projects.items());
        return projects.map(project -> view(project, onlooker, around));
    }

    private Surroundings around(List<Project> projects) {
        var ids = projects.stream().map(Project::id).toList();
        var standings = new HashMap<UUID, SupportStanding>();
        support.forEach(known -> standings.putAll(known.of(ids)));
        return new Surroundings(
                dealings.bookingsOf(ids),
                dealings.ordersOf(ids),
                dealings.settlementsOf(ids),
                checkouts.latestOf(ids, CHECKOUTS_SHOWN),
                standings);
    }

    private static CompanyProjectView view(Project project, Onlooker onlooker, Surroundings around) {
        var card = project.card();
        var content = project.content();
        var all = onlooker.sightOf(project) == Sight.ALL;
        return new CompanyProjectView(
                card.id(),
                card.partnerId(),
                card.programmeId(),
                card.status(),
                card.confidential(),
                card.sector(),
                all ? content.name() : null,
                all ? content.purpose() : null,
                all ? content.needIds() : List.of(),
                all ? content.items().stream().map(ProjectItemView::of).toList() : List.of(),
                all ? around.checkoutsOf(card.id()).stream().map(Checkout::view).toList() : List.of(),
                around.bookingsOf(card.id()).stream()
                        .map(ProjectBookingView::of)
                        .toList(),
                around.ordersOf(card.id()).stream().map(ProjectOrderView::of).toList(),
                Money.totalsOf(around.settlementsOf(card.id()).stream()
                        .map(KnownSettlement::amount)
                        .toList()),
                around.supportOf(card.id()),
                all ? content.deliverables() : List.of(),
                closed(content, all),
                card.account(),
                card.openedAt(),
                onlooker.worksOn(project) && card.isOpen() ? WHILE_OPEN : List.of(),
                project.version());
    }

    private static @Nullable ClosedWith closed(ProjectContent content, boolean all) {
        var closed = content.closed();
        return closed == null || all ? closed : new ClosedWith(closed.outcome(), null, closed.at());
    }
}
