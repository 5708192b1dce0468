package org.jambatan.mou.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What a partner says of itself. Changed only while the partner is locked, so it has no version of its own. */
@Entity
@Table(name = "partner_profile")
class Profile {

    @Id
    private UUID partnerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Translated description;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RegistrationNumber> registrationNumbers = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StatedFigure> statedFigures = List.of();

    protected Profile() {}

    static Profile of(UUID partner) {
        var profile = new Profile();
        profile.partnerId = partner;
        return profile;
    }

    void say(RevisePartner input) {
        description = input.description();
        registrationNumbers = List.copyOf(input.registrationNumbers());
        statedFigures = List.copyOf(input.statedFigures());
    }

    RevisePartner editable(Translated name, Country country, @Nullable Ror ror, @Nullable String registrationNumber) {
        return new RevisePartner(
                name, country, ror, registrationNumber, registrationNumbers, description, statedFigures);
    }

    @Nullable
    Translated description() {
        return description;
    }

    List<RegistrationNumber> registrationNumbers() {
        return registrationNumbers;
    }

    List<StatedFigure> statedFigures() {
        return statedFigures;
    }
}
