package org.jambatan.mou.alliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jambatan.mou.initiative.InitiativeBook;
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.problem.Refused;

/** Purposes become initiatives under the charter. */
@ApplicationScoped
class PursuePurposes {

    private static final int MOST = 50;

    private final Door door;
    private final InitiativeBook initiatives;
    private final Alliances alliances;
    private final Telling telling;
    private final Editing editing;

    PursuePurposes(Door door, InitiativeBook initiatives, Alliances alliances, Telling telling, Editing editing) {
        this.door = door;
        this.initiatives = initiatives;
        this.alliances = alliances;
        this.telling = telling;
        this.editing = editing;
    }

    Entered pursue(UUID id, UUID purposeId, PursuePurpose input) {
        var at = door.run(id);
        var alliance = at.alliance();
        editing.check(alliance.version());
        var purpose = alliance.purpose(purposeId);
        if (alliance.status() == AllianceStatus.DISSOLVED) {
            throw alliance.illegal();
        }
        var charter = alliance.charter().orElseThrow(() -> new Refused("initiative", new WhyNotAllied.NoCharter()));
        if (purpose.initiativeIds().size() >= MOST) {
            throw new Refused("initiative", new WhyNotAllied.TooMany());
        }
        var initiative = input.initiativeId() == null
                ? proposed(purpose, input, charter)
                : standing(purpose, input.initiativeId(), charter);
        telling.tell(alliance.pursue(purposeId, initiative, telling.of(alliance)));
        alliances.flush();
        return at;
    }

    private UUID proposed(AlliancePurpose purpose, PursuePurpose input, UUID charter) {
        return initiatives.propose(
                Objects.requireNonNull(input.type()),
                charter,
                input.title() == null ? purpose.text() : input.title(),
                purpose.text(),
                Objects.requireNonNull(input.owners()));
    }

    private UUID standing(AlliancePurpose purpose, UUID initiative, UUID charter) {
        if (!initiatives.isUnder(initiative, charter)) {
            throw new Refused("initiative", new WhyNotAllied.InitiativeUnknown());
        }
        if (purpose.initiativeIds().contains(initiative)) {
            throw new Refused("initiative", new WhyNotAllied.AlreadyPursued());
        }
        return initiative;
    }
}
