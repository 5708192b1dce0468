package org.jambatan.mou.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jambatan.mou.agreement.AgreementBook;
import org.jambatan.mou.agreement.AgreementCard;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.partner.PartnerCard;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.mou.programme.ProgrammeCard;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** Sums the register that the caller may see. */
@ApplicationScoped
class RegisterReport {

    private static final int LARGEST = 5000;

    private final AgreementBook agreements;
    private final EvidenceBook evidence;
    private final PartnerBook partners;
    private final ProgrammeBook programmes;

    RegisterReport(AgreementBook agreements, EvidenceBook evidence, PartnerBook partners, ProgrammeBook programmes) {
        this.agreements = agreements;
        this.evidence = evidence;
        this.partners = partners;
        this.programmes = programmes;
    }

    List<RegisterRow> by(RegisterAxis axis, Optional<UUID> programme) {
        var groups = new TreeMap<String, Sum>();
        for (var agreement : agreements.seenByCaller(programme, LARGEST)) {
            var engagement = evidence.view(agreement);
            keysOf(agreement, axis)
                    .forEach(key -> groups.computeIfAbsent(key, Sum::new).add(agreement, engagement));
        }
        return groups.values().stream()
                .map(sum -> sum.row(nameOf(sum.key(), axis)))
                .toList();
    }

    private List<String> keysOf(AgreementCard agreement, RegisterAxis axis) {
        return switch (axis) {
            case PROGRAMME ->
                List.of(
                        agreement.programmeId() == null
                                ? "none"
                                : agreement.programmeId().toString());
            case PARTNER -> agreement.circle().stream().map(UUID::toString).toList();
            case SECTOR -> sectorsOf(agreement);
        };
    }

    /** Its own, or else its programme's. */
    private List<String> sectorsOf(AgreementCard agreement) {
        if (!agreement.sectors().isEmpty()) {
            return agreement.sectors();
        }
        return Optional.ofNullable(agreement.programmeId())
                .flatMap(programmes::find)
                .map(programme -> List.of(programme.sector()))
                .orElse(List.of("none"));
    }

    private @Nullable Translated nameOf(String key, RegisterAxis axis) {
        if (key.equals("none") || axis == RegisterAxis.SECTOR) {
            return null;
        }
        var id = UUID.fromString(key);
        return axis == RegisterAxis.PARTNER
                ? partners.find(id).map(PartnerCard::name).orElse(null)
                : programmes.find(id).map(ProgrammeCard::name).orElse(null);
    }
}
