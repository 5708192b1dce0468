package org.jambatan.mou.me;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.mou.partner.PartnerStatus;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** The caller: the account's id as messages and audits name it, and what the token and our own data say of it. */
record MeView(
        String account,
        @Nullable String username,
        List<MyPartner> partners,
        List<String> roles,
        List<MyAppointment> appointments) {

    record MyPartner(UUID id, Translated name, PartnerKind kind, PartnerStatus status) {}

    /** A right on one object. Nobody has any until the features that appoint people are there. */
    record MyAppointment(
            String objectType,
            UUID objectId,
            String as,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}
}
