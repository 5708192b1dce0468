package org.jambatan.mou.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.mou.appointment.Appointees;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.mou.appointment.ObjectType;
import org.jambatan.mou.partner.PartnerAway;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refused;

/** What becomes of a need that was stated: it is sent, its partner is introduced, and something comes of it, or nothing. */
@ApplicationScoped
class MoveNeeds {

    /** So many hear of it unless others are named. */
    private static final int BEST = 20;

    private final MatchNeeds matches;
    private final Appointees appointees;
    private final PartnerBook partners;
    private final WhatCameOfIt outcomes;

    MoveNeeds(MatchNeeds matches, Appointees appointees, PartnerBook partners, WhatCameOfIt outcomes) {
        this.matches = matches;
        this.appointees = appointees;
        this.partners = partners;
        this.outcomes = outcomes;
    }

    /** Its partner sends it first; the programme's office may send it on. */
    NeedChanged send(Need need, SendNeed input, Onlooker by, Instant now) {
        if (need.status().isOver() || (need.status() == NeedStatus.STATED && !need.isOf(by))) {
            throw Answer.illegalInState(need.status(), List.of());
        }
        Refused.ifAny(
                "sending",
                partners.find(need.partnerId()).flatMap(PartnerAway::refusalOf).stream()
                        .toList());
        var fitting = matches.institutionsMatching(need, now);
        var named = input.institutionPartnerIds();
        if (named != null && !matches.institutionsFor(need, now).containsAll(named)) {
            throw new Refused("sending", new WhyNotSent.InstitutionUnknown());
        }
        var to = named != null ? named : fitting.stream().limit(BEST).toList();
        return need.send(to, facilitatorsOf(need.programmeId()), now);
    }

    NeedChanged conclude(Need need, ConcludeNeed input, Onlooker by, Instant now) {
        if (need.status() == NeedStatus.STATED && !need.isOf(by)) {
            throw Answer.illegalInState(need.status(), List.of());
        }
        need.requireConcludable(input.outcome());
        Refused.ifAny("conclusion", outcomes.refusalsOf(input, need.partnerId()));
        return need.conclude(Conclusion.of(input, by.account()), now);
    }

    /** Nobody is brought together with who rests or has left. */
    NeedChanged introduce(Need need, IntroduceInstitution input, String by, Instant now) {
        var away = Stream.of(need.partnerId(), input.institutionPartnerId())
                .flatMap(partner -> partners.find(partner).flatMap(PartnerAway::refusalOf).stream())
                .toList();
        return need.introduce(input, away, by, now);
    }

    private List<String> facilitatorsOf(UUID programme) {
        return appointees.accountsAs(ObjectType.PROGRAMME, programme, Capacity.FACILITATOR);
    }
}
