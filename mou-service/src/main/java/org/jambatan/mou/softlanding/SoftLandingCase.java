package org.jambatan.mou.softlanding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.mou.agreement.AgreementCard;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** A company's way into the other country, from its enquiry until it stands by itself; both sides share the case. */
@Entity
@Table(name = "soft_landing_case")
class SoftLandingCase {

    @Id
    private UUID id;

    private UUID agreementId;
    private @Nullable UUID initiativeId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @JdbcTypeCode(SqlTypes.JSON)
    private CaseContent content;

    private UUID openedBy;
    private Instant openedAt;
    private UUID[] readerIds;
    private UUID[] circleIds;
    private UUID[] programmeIds;
    private long version;

    @Version
    private long lock;

    protected SoftLandingCase() {}

    static SoftLandingCase open(UUID id, OpenCase input, AgreementCard agreement, UUID by, Instant now) {
        var opened = new SoftLandingCase();
        opened.id = id;
        opened.agreementId = input.agreementId();
        opened.initiativeId = input.initiativeId();
        opened.stage = Stage.ENQUIRY;
        opened.openedBy = by;
        opened.openedAt = now;
        opened.programmeIds = agreement.programmeId() == null ? new UUID[0] : new UUID[] {agreement.programmeId()};
        opened.circleIds = agreement.circle().toArray(UUID[]::new);
        opened.readerIds = readers(agreement, input.company());
        opened.requireHosts("soft-landing-case", input.hosts());
        var today = agreement.zone().dayAt(now);
        var on = input.enquiredOn() == null ? today : input.enquiredOn();
        if (on.isAfter(today)) {
            throw new Refused("soft-landing-case", new WhyNotLanded.InTheFuture());
        }
        opened.content = new CaseContent(
                input.company(),
                input.hosts(),
                input.needs(),
                input.targetMarket(),
                List.of(),
                List.of(new StageReached(Ids.next(), Stage.ENQUIRY, on, null, by)));
        return opened;
    }

    private static UUID[] readers(AgreementCard agreement, Company company) {
        var readers = agreement.readers();
        if (company.partnerId() != null) {
            readers.add(company.partnerId());
        }
        return readers.toArray(UUID[]::new);
    }

    CaseChanged opened() {
        return told("soft-landing-case.opened");
    }

    Optional<CaseChanged> revise(ReviseCase input) {
        if (stage.next().isEmpty()) {
            throw Answer.illegalInState(stage, List.of());
        }
        requireHosts("revision", input.hosts());
        if (input.equals(editable())) {
            return Optional.empty();
        }
        content = content.revised(input);
        return Optional.of(told("soft-landing-case.revised"));
    }

    ReviseCase editable() {
        return new ReviseCase(content.hosts(), content.needs(), content.targetMarket());
    }

    private void requireHosts(String noun, List<UUID> hosts) {
        if (!List.of(circleIds).containsAll(hosts)) {
            throw new Refused(noun, new WhyNotLanded.HostIsNoParty());
        }
    }

    CaseChanged reach(StageReached reached, LocalDate today) {
        if (!stage.next().contains(reached.stage())) {
            throw Answer.illegalInState(stage, stage.next().isEmpty() ? List.of() : List.of("stages"));
        }
        var refusals = new ArrayList<Refusal>();
        if (reached.on().isAfter(today)) {
            refusals.add(new WhyNotLanded.InTheFuture());
        }
        if (reached.on().isBefore(content.history().getLast().on())) {
            refusals.add(new WhyNotLanded.BeforeTheLastStage());
        }
        Refused.ifAny("stage", refusals);
        stage = reached.stage();
        content = content.and(reached);
        return told("soft-landing-case.moved");
    }

    CaseChanged give(ServiceGiven service, LocalDate today) {
        if (stage.next().isEmpty()) {
            throw Answer.illegalInState(stage, List.of());
        }
        if (!content.hosts().contains(service.byPartnerId())) {
            throw new Refused("service", new WhyNotLanded.NotAHost());
        }
        if (service.on().isAfter(today)) {
            throw new Refused("service", new WhyNotLanded.InTheFuture());
        }
        if (content.services().size() >= 500) {
            throw new Refused("service", new WhyNotLanded.TooMany());
        }
        content = content.and(service);
        return told("soft-landing-case.revised");
    }

    boolean isSeenBy(Host host) {
        return host.isAuditor() || (host.partner() != null && List.of(readerIds).contains(host.partner()));
    }

    /** The company watches; the agreement's sides and its programme's officers act. */
    boolean isActedOnBy(Host host) {
        return host.mayAct()
                && host.partner() != null
                && isSeenBy(host)
                && (List.of(circleIds).contains(host.partner())
                        || !host.partner().equals(content.company().partnerId()));
    }

    UUID id() {
        return id;
    }

    UUID agreementId() {
        return agreementId;
    }

    long version() {
        return version;
    }

    Company company() {
        return content.company();
    }

    CaseView view(Host host) {
        var actions = new ArrayList<String>();
        if (isActedOnBy(host) && !stage.next().isEmpty()) {
            actions.addAll(List.of("revision", "stages", "services"));
        }
        return new CaseView(
                id,
                agreementId,
                initiativeId,
                stage,
                List.copyOf(stage.next()),
                content.company(),
                content.hosts(),
                content.needs(),
                content.targetMarket(),
                content.services(),
                content.history(),
                openedBy,
                openedAt,
                actions,
                version);
    }

    private CaseChanged told(String name) {
        var partners = Stream.concat(content.hosts().stream(), Stream.of(readerIds))
                .distinct()
                .toList();
        return new CaseChanged(
                name,
                new CaseState(
                        id,
                        agreementId,
                        initiativeId,
                        stage,
                        content.company().country(),
                        content.hosts(),
                        content.history().getLast().on(),
                        content.services().size(),
                        partners,
                        List.of(programmeIds)),
                openedBy,
                ++version);
    }
}
