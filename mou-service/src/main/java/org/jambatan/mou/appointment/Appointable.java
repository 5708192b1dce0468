package org.jambatan.mou.appointment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * An object people can be appointed on, as its feature hands it over for one caller, who sees it.
 *
 * @param name for people; the appointed account is told on what it was appointed
 * @param owner the partner who runs it
 * @param capacities as what people may be appointed on it
 * @param mayAppoint whether this caller may appoint, and end appointments
 * @param partners all partners concerned, the owner among them
 * @param programme the programme it belongs to, if any; a programme itself names itself
 */
public record Appointable(
        ObjectType type,
        UUID id,
        Translated name,
        UUID owner,
        Set<Capacity> capacities,
        boolean mayAppoint,
        List<UUID> partners,
        @Nullable UUID programme) {

    public Appointable {
        capacities = Set.copyOf(capacities);
        partners = List.copyOf(partners);
    }
}
