package org.jambatan.mou.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.platform.caller.Caller;

/** On what the caller is appointed today: whoever is sees the object, with a partner or without. */
@ApplicationScoped
public class Appointees {

    private final AppointmentRows rows;
    private final Today today;
    private final Caller caller;

    Appointees(AppointmentRows rows, Today today, Caller caller) {
        this.rows = rows;
        this.today = today;
        this.caller = caller;
    }

    /** As what the caller is appointed on this object today; nothing for most. */
    public Set<Capacity> capacitiesOfCaller(ObjectType type, UUID object) {
        return ofCaller().stream()
                .filter(one -> one.objectType() == type && one.objectId().equals(object))
                .map(AppointmentView::as)
                .collect(Collectors.toSet());
    }

    public boolean isCallerAppointed(ObjectType type, UUID object, Capacity as) {
        return capacitiesOfCaller(type, object).contains(as);
    }

    /** The objects of this type on which the caller is appointed today: for lists. */
    public Set<UUID> objectsOfCaller(ObjectType type) {
        return ofCaller().stream()
                .filter(one -> one.objectType() == type)
                .map(AppointmentView::objectId)
                .collect(Collectors.toSet());
    }

    /** The accounts appointed on this object as that today: whoever they are, an event may be addressed to them. */
    public List<String> accountsAs(ObjectType type, UUID object, Capacity as) {
        return rows.runningOn(type, object, as, today.day());
    }

    /** Everything on which the caller is appointed today. */
    public List<AppointmentView> ofCaller() {
        return caller.isAnonymous()
                ? List.of()
                : rows.runningOf(caller.account(), today.day()).stream()
                        .map(row -> row.view(false))
                        .toList();
    }
}
