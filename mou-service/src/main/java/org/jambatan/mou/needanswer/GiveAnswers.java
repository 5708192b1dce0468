package org.jambatan.mou.needanswer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.matching.Offers;
import org.jambatan.mou.need.NeedCard;
import org.jambatan.mou.partner.PartnerAway;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** Institutions answer, and are replied, while a need is open to them; it is locked meanwhile, so that it can't end. */
@ApplicationScoped
class GiveAnswers {

    private static final int MOST = 50;

    private final NeedAnswers answers;
    private final Offers offers;
    private final Caller caller;
    private final PartnerBook partners;
    private final Clock clock;

    GiveAnswers(NeedAnswers answers, Offers offers, PartnerBook partners, Caller caller, Clock clock) {
        this.answers = answers;
        this.offers = offers;
        this.partners = partners;
        this.caller = caller;
        this.clock = clock;
    }

    NeedAnswer give(NeedCard need, AnswerNeed input) {
        requireOpen(need);
        var institution = caller.partner();
        Refused.ifAny("answer", refusalsOf(need, input, institution));
        return NeedAnswer.of(Ids.next(), need, input, institution, caller.account(), clock.instant());
    }

    NeedAnswerChanged reply(NeedCard need, NeedAnswer answer, ReplyToAnswer input) {
        requireOpen(need);
        return answer.reply(input, need, clock.instant());
    }

    private static void requireOpen(NeedCard need) {
        if (!need.status().isOpenToInstitutions()) {
            throw Answer.illegalInState(need.status(), List.of());
        }
    }

    private List<Refusal> refusalsOf(NeedCard need, AnswerNeed input, UUID institution) {
        var refusals = new ArrayList<Refusal>();
        partners.find(institution).flatMap(PartnerAway::refusalOf).ifPresent(refusals::add);
        var offering = input.offeringId();
        if (offering != null && offers.published(offering, institution).isEmpty()) {
            refusals.add(new WhyNotAnswered.OfferingUnknown());
        }
        if (answers.count("needId = ?1 and institutionId = ?2", need.id(), institution) >= MOST) {
            refusals.add(new WhyNotAnswered.TooMany());
        }
        return refusals;
    }
}
