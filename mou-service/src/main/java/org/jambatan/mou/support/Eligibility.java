package org.jambatan.mou.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.mou.figures.HeardOfferings;
import org.jambatan.mou.figures.KnownOffering;
import org.jambatan.mou.ledger.SupportMoney;
import org.jambatan.mou.partner.PartnerAway;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.mou.programme.OfferedSupport;
import org.jambatan.mou.programme.ProgrammeCard;
import org.jambatan.mou.programme.SupportRules;
import org.jambatan.platform.problem.Refusal;

/** Holds an applicant and what it asks for against the programme's rules, which are data. */
@ApplicationScoped
class Eligibility {

    private final PartnerBook partners;
    private final HeardOfferings offerings;

    Eligibility(PartnerBook partners, HeardOfferings offerings) {
        this.partners = partners;
        this.offerings = offerings;
    }

    /** What stands against this partner, whatever it asks for. */
    List<Refusal> refusalsOf(UUID applicant, ProgrammeCard programme, Optional<SupportRules> rules, Instant now) {
        var partner = partners.find(applicant).orElseThrow();
        var refusals = new ArrayList<Refusal>();
        PartnerAway.refusalOf(partner).ifPresent(refusals::add);
        if (!partners.takesPartIn(applicant, programme.id(), programme.zone().dayAt(now))) {
            refusals.add(new WhyNotSupported.TakesNoPart());
        }
        rules.ifPresent(asked -> {
            if (!asked.isFor(partner.kind())) {
                refusals.add(new WhyNotSupported.KindNotWelcome(partner.kind()));
            }
            refusals.addAll(bySize(applicant, partner.kind(), asked));
        });
        return refusals;
    }

    /** Sizes are of companies; a start-up that the sizes leave out is not supported, unlike in admissions. */
    private List<Refusal> bySize(UUID applicant, PartnerKind kind, SupportRules rules) {
        var refusals = new ArrayList<Refusal>();
        var verified = partners.verified(applicant);
        if (rules.asksForSize() && kind == PartnerKind.COMPANY) {
            if (verified.size() == null) {
                refusals.add(new WhyNotSupported.SizeNotVerified());
            } else if (!rules.isFor(verified.size())) {
                refusals.add(new WhyNotSupported.SizeNotWelcome(verified.size()));
            }
        }
        if (rules.asksForStartUps() && !Boolean.TRUE.equals(verified.startUp())) {
            refusals.add(new WhyNotSupported.StartUpsAlone());
        }
        return refusals;
    }

    /** What stands against this request, whoever makes it. */
    List<Refusal> refusalsOf(Optional<String> sector, ApplyForSupport input, OfferedSupport offered) {
        var refusals = new ArrayList<Refusal>();
        var rules = offered.rules();
        sector.filter(named -> !rules.isForSector(named))
                .ifPresent(named -> refusals.add(new WhyNotSupported.SectorNotSupported(named)));
        input.lines().stream()
                .map(SupportLine::service)
                .distinct()
                .filter(service -> !rules.isSpentOn(service))
                .forEach(service -> refusals.add(new WhyNotSupported.ServiceNotSupported(service)));
        var named = input.content().offerings();
        if (offerings.known(named).stream().filter(KnownOffering::isPublished).count() < named.size()) {
            refusals.add(new WhyNotSupported.OfferingUnknown());
        }
        refusals.addAll(byMoney(input, offered));
        return refusals;
    }

    private static List<Refusal> byMoney(ApplyForSupport input, OfferedSupport offered) {
        var currencies = input.lines().stream().map(line -> line.amount().currency());
        if (!offered.currency().equals(input.requested().currency())
                || !currencies.allMatch(offered.currency()::equals)) {
            return List.of(new WhyNotSupported.OtherCurrency(offered.currency()));
        }
        var refusals = new ArrayList<Refusal>();
        BigDecimal asked = input.requested().value();
        if (asked.compareTo(offered.cap()) > 0) {
            refusals.add(new WhyNotSupported.AboveTheCap(SupportMoney.of(offered.cap(), offered.currency())));
        }
        var costs = input.content().costs();
        if (asked.compareTo(costs) > 0) {
            refusals.add(new WhyNotSupported.AboveTheBudget(SupportMoney.of(costs, offered.currency())));
        }
        return refusals;
    }
}
