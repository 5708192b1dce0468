package org.jambatan.mou.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.mou.partner.PartnerKind;

/** The realm's roles that mean something on this platform. Not each of them is a partner's to give. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {
            "partner-admin",
            "provider-manager",
            "signatory",
            "member",
            "agency-officer",
            "auditor",
            "event-consumer"
        },
        examples = "member")
public enum Role {
    PARTNER_ADMIN("partner-admin"),
    PROVIDER_MANAGER("provider-manager"),
    SIGNATORY("signatory"),
    MEMBER("member"),
    AGENCY_OFFICER("agency-officer"),
    AUDITOR("auditor"),
    EVENT_CONSUMER("event-consumer");

    private final String text;

    Role(String text) {
        this.text = text;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Role of(String text) {
        return named(text)
                .orElseThrow(() -> new IllegalArgumentException("must be one of "
                        + Arrays.stream(values()).map(Role::text).toList()));
    }

    public static Optional<Role> named(String text) {
        return Arrays.stream(values()).filter(role -> role.text.equals(text)).findFirst();
    }

    /** As the realm, tokens and answers name it. */
    @JsonValue
    public String text() {
        return text;
    }

    /** Whether members of a partner of this kind may have it; auditors and consumers are the operator's to name. */
    public boolean isFor(PartnerKind kind) {
        return switch (this) {
            case PARTNER_ADMIN, SIGNATORY, MEMBER -> true;
            case PROVIDER_MANAGER -> kind.isInstitution();
            case AGENCY_OFFICER -> kind == PartnerKind.AGENCY;
            case AUDITOR, EVENT_CONSUMER -> false;
        };
    }

    /** Whether it comes with a membership at all, so that without one it is taken away. */
    public boolean isOfMembers() {
        return switch (this) {
            case PARTNER_ADMIN, PROVIDER_MANAGER, SIGNATORY, MEMBER, AGENCY_OFFICER -> true;
            case AUDITOR, EVENT_CONSUMER -> false;
        };
    }
}
