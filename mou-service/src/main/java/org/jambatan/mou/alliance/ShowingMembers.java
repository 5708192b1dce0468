package org.jambatan.mou.alliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;

/** Applications and members, as each may see them. */
@ApplicationScoped
class ShowingMembers {

    private final Door door;
    private final Memberships memberships;
    private final PartnersHere partners;
    private final Telling telling;

    ShowingMembers(Door door, Memberships memberships, PartnersHere partners, Telling telling) {
        this.door = door;
        this.memberships = memberships;
        this.partners = partners;
        this.telling = telling;
    }

    Page<MembershipApplicationView> applications(UUID alliance, List<MembershipStatus> wanted, PageRequest page) {
        var at = door.enter(alliance);
        var rows = memberships.applications(at, wanted, page);
        var names = partners.names(rows);
        var answer = Page.of(rows, page, row -> new Cursor("", row.id()))
                .map(row -> application(at, row, Objects.requireNonNull(names.get(row.partnerId()))));
        return page.wantsCount() ? answer.counted(memberships.countApplications(at, wanted)) : answer;
    }

    MembershipApplicationView application(UUID alliance, UUID id) {
        var at = door.enter(alliance);
        var membership = memberships.of(at.alliance(), id);
        var isSeen = at.isSecretariat()
                || at.visitor().isAuditor()
                || membership.isOf(at.visitor().partner());
        if (!isSeen || !membership.isAnApplication()) {
            throw Answer.notFound();
        }
        return application(new JoinAlliance.At(at, membership));
    }

    MembershipApplicationView application(JoinAlliance.At at) {
        return application(
                at.entered(), at.membership(), partners.name(at.membership().partnerId()));
    }

    private MembershipApplicationView application(Entered at, Membership membership, Translated name) {
        var actions = new ArrayList<String>();
        if (membership.status() == MembershipStatus.APPLIED) {
            if (at.isSecretariat()) {
                actions.addAll(List.of("acceptance", "rejection"));
            }
            if (isOwn(at, membership)) {
                actions.add("withdrawal");
            }
        }
        return membership.application(name, actions);
    }

    Page<AllianceMemberView> members(UUID alliance, MemberFilter.Wanted wanted, PageRequest page) {
        var at = door.enter(alliance);
        var day = at.alliance().dayAt(telling.now());
        var rows = memberships.members(at, day, wanted, page);
        var names = partners.names(rows);
        var answer = Page.of(rows, page, row -> new Cursor("", row.id()))
                .map(row -> member(at, row, Objects.requireNonNull(names.get(row.partnerId()))));
        return page.wantsCount() ? answer.counted(memberships.countMembers(at, day, wanted)) : answer;
    }

    AllianceMemberView member(UUID alliance, UUID id) {
        var at = door.enter(alliance);
        var membership = memberships.of(at.alliance(), id);
        var isSeen = at.isInside()
                || membership.isOf(at.visitor().partner())
                || membership.isListedOn(at.alliance().dayAt(telling.now()));
        if (!isSeen || !membership.hasBegun()) {
            throw Answer.notFound();
        }
        return member(new JoinAlliance.At(at, membership));
    }

    AllianceMemberView member(JoinAlliance.At at) {
        return member(
                at.entered(), at.membership(), partners.name(at.membership().partnerId()));
    }

    private AllianceMemberView member(Entered at, Membership membership, Translated name) {
        var actions = new ArrayList<String>();
        if (membership.status() == MembershipStatus.MEMBER) {
            if (at.isSecretariat() || isOwn(at, membership)) {
                actions.add("revision");
            }
            if (isOwn(at, membership) && !membership.isOf(at.alliance().partnerId())) {
                actions.add("departure");
            }
            if (at.isSecretariat() && membership.tier() != Tier.FOUNDER) {
                actions.add("removal");
            }
        }
        var isInside = at.isInside() || membership.isOf(at.visitor().partner());
        return membership.member(name, at.alliance().dayAt(telling.now()), isInside, actions);
    }

    private static boolean isOwn(Entered at, Membership membership) {
        return at.visitor().commits() && membership.isOf(at.visitor().partner());
    }
}
