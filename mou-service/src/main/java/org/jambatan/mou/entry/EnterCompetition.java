package org.jambatan.mou.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new entry; {@code submit} also hands it in at once. */
record EnterCompetition(
        @NotNull @Size(min = 1, max = 40) String track,
        @NotNull @Size(min = 1, max = 200) String title,
        @Nullable @Size(min = 1, max = 5000) String summary,
        @Nullable @Size(max = 10) List<@NotNull @Size(min = 1, max = 500) String> links,
        @Nullable @Size(min = 1, max = 100) String city,
        @Nullable @Size(min = 1, max = 200) String university,

        @Nullable @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166 code such as MY")
        String country,

        @Nullable @Valid Firm firm,

        @Nullable @Size(max = 50)
        List<@NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,60}", message = "must be an account's id") String> team,

        @Nullable Boolean submit) {

    DraftEntry draft() {
        return new DraftEntry(track, title, summary, links, city, university, country, firm, team);
    }

    boolean submits() {
        return Boolean.TRUE.equals(submit);
    }
}
