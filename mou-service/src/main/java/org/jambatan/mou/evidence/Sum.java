package org.jambatan.mou.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jambatan.mou.agreement.AgreementCard;
import org.jambatan.mou.agreement.Engagement;
import org.jambatan.mou.agreement.LegalState;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What is counted for one row of the report. */
final class Sum {

    private final String key;
    private final Map<Engagement, Integer> levels = new EnumMap<>(Engagement.class);
    private final List<UUID> alive = new ArrayList<>();
    private int agreements;
    private int inForce;
    private int evidence;
    private @Nullable LocalDate last;

    Sum(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    void add(AgreementCard agreement, EngagementView engagement) {
        agreements++;
        evidence += engagement.total();
        for (var item : engagement.evidence()) {
            last = last == null || item.day().isAfter(last) ? item.day() : last;
        }
        if (agreement.legalState() == LegalState.IN_FORCE) {
            inForce++;
            levels.merge(engagement.level(), 1, Integer::sum);
            if (engagement.level() != Engagement.DORMANT) {
                alive.add(agreement.id());
            }
        }
    }

    RegisterRow row(@Nullable Translated name) {
        return new RegisterRow(
                key,
                name,
                agreements,
                inForce,
                alive.size(),
                of(Engagement.DORMANT),
                of(Engagement.LOW),
                of(Engagement.MEDIUM),
                of(Engagement.HIGH),
                evidence,
                last,
                alive);
    }

    private int of(Engagement level) {
        return levels.getOrDefault(level, 0);
    }
}
