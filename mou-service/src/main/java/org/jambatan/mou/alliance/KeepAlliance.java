package org.jambatan.mou.alliance;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** What its secretariat does with an alliance. */
@ApplicationScoped
class KeepAlliance {

    private final Door door;
    private final AllianceRules rules;
    private final Founders founders;
    private final Alliances alliances;
    private final Telling telling;
    private final Editing editing;

    KeepAlliance(
            Door door, AllianceRules rules, Founders founders, Alliances alliances, Telling telling, Editing editing) {
        this.door = door;
        this.rules = rules;
        this.founders = founders;
        this.alliances = alliances;
        this.telling = telling;
        this.editing = editing;
    }

    Entered revise(UUID id, @Nullable JsonNode changes) {
        var at = door.run(id);
        var alliance = at.alliance();
        editing.requireCurrent(alliance.version());
        var input = editing.patched(alliance.editable(), changes);
        if (alliance.status() != AllianceStatus.DISSOLVED) {
            Refused.ifAny("revision", rules.refusalsOf(alliance, input));
        }
        var changed = alliance.revise(input, telling.of(alliance));
        if (changed.isPresent()) {
            alliances.write(alliance, "revision");
            if (alliance.status() == AllianceStatus.PREPARING) {
                founders.enrolFoundersOfTheCharter(alliance);
            }
            telling.tell(changed.get());
        }
        return at;
    }

    Entered unveil(UUID id, UnveilAlliance input) {
        var at = loaded(id);
        var alliance = at.alliance();
        telling.tell(alliance.unveil(
                input.unveiling(), rules.refusalsOfUnveiling(alliance), telling.of(alliance), telling.now()));
        alliances.flush();
        return at;
    }

    /** Its memberships end with it, and applications that wait. */
    Entered dissolve(UUID id, DissolveAlliance input) {
        var at = loaded(id);
        var alliance = at.alliance();
        var on = input.on() == null ? alliance.dayAt(telling.now()) : input.on();
        telling.tell(alliance.dissolve(on, input.reason(), telling.of(alliance), telling.now()));
        founders.dismissAll(alliance);
        alliances.flush();
        return at;
    }

    private Entered loaded(UUID id) {
        var at = door.run(id);
        editing.check(at.alliance().version());
        return at;
    }
}
