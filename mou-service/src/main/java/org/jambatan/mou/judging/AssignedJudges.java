package org.jambatan.mou.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.appointment.Appointees;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.mou.appointment.ObjectType;
import org.jambatan.mou.entry.EntryReader;

/** A judge reads the entries assigned to them, as long as they are appointed and not recused. */
@ApplicationScoped
class AssignedJudges implements EntryReader {

    private final Scoresheets sheets;
    private final Appointees appointees;

    AssignedJudges(Scoresheets sheets, Appointees appointees) {
        this.sheets = sheets;
        this.appointees = appointees;
    }

    @Override
    public Set<UUID> shownTo(String account, UUID competition) {
        return appointees.isCallerAppointed(ObjectType.COMPETITION, competition, Capacity.JUDGE)
                ? sheets.entriesOf(account, competition)
                : Set.of();
    }
}
