package org.jambatan.mou.me;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.mou.appointment.ObjectType;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.mou.partner.PartnerStatus;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * The caller: the account's id as messages and audits name it, and what the token and our own data say of it.
 *
 * @param actions what the caller may begin now, by the names of the things it would make; with several partners in the
 *     token only {@code choose-organization}, by asking for a token with {@code scope=organization:<alias>}
 */
record MeView(
        String account,
        @Nullable String username,
        List<MyPartner> partners,
        List<String> roles,
        List<MyAppointment> appointments,
        List<String> actions) {

    /** @param standing what such a partner may do at all, whoever of it asks */
    record MyPartner(UUID id, Translated name, PartnerKind kind, PartnerStatus status, List<String> standing) {}

    /** A right on one object, today. */
    record MyAppointment(
            ObjectType objectType,
            UUID objectId,
            Capacity as,
            LocalDate from,
            @Nullable LocalDate until) {}
}
