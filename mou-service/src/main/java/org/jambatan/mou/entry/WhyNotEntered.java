package org.jambatan.mou.entry;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep an entry from being drafted, submitted or screened. */
enum WhyNotEntered implements Refusal {
    TOO_EARLY,
    TOO_LATE,
    TRACK_UNKNOWN,
    TEAM_MEMBER_TWICE,
    ACCOUNT_UNKNOWN,
    TOO_MANY_ENTRIES,
    ENTRANT_KIND_NOT_ADMITTED,
    COUNTRY_NOT_ADMITTED,
    CITY_NOT_ADMITTED,
    UNIVERSITY_REQUIRED,
    FIRM_REQUIRED,
    FIRM_NOT_ALLOWED,
    FIRM_NOT_FOUNDED_YET,
    FIRM_AGE_UNKNOWN,
    FIRM_TOO_OLD,
    TEAM_TOO_SMALL,
    TEAM_TOO_LARGE,
    ENTRY_UNKNOWN,
    ENTRY_TWICE,
    REASON_REQUIRED,
    NOT_TO_BE_SCREENED;

    @Override
    public String code() {
        return switch (this) {
            case TOO_EARLY -> "entry-too-early";
            case TOO_LATE -> "entry-too-late";
            case TRACK_UNKNOWN -> "track-unknown";
            case TEAM_MEMBER_TWICE -> "team-member-twice";
            case ACCOUNT_UNKNOWN -> "account-unknown";
            case TOO_MANY_ENTRIES -> "too-many-entries";
            case ENTRANT_KIND_NOT_ADMITTED -> "entrant-kind-not-admitted";
            case COUNTRY_NOT_ADMITTED -> "country-not-admitted";
            case CITY_NOT_ADMITTED -> "city-not-admitted";
            case UNIVERSITY_REQUIRED -> "university-required";
            case FIRM_REQUIRED -> "firm-required";
            case FIRM_NOT_ALLOWED -> "firm-not-allowed";
            case FIRM_NOT_FOUNDED_YET -> "firm-not-founded-yet";
            case FIRM_AGE_UNKNOWN -> "firm-age-unknown";
            case FIRM_TOO_OLD -> "firm-too-old";
            case TEAM_TOO_SMALL -> "team-too-small";
            case TEAM_TOO_LARGE -> "team-too-large";
            case ENTRY_UNKNOWN -> "entry-unknown";
            case ENTRY_TWICE -> "entry-twice";
            case REASON_REQUIRED -> "reason-required";
            case NOT_TO_BE_SCREENED -> "not-to-be-screened";
        };
    }

    @Override
    public String detail() {
        return switch (this) {
            case TOO_EARLY -> "The call has not opened yet.";
            case TOO_LATE -> "The call has closed.";
            case TRACK_UNKNOWN -> "The competition has no such track.";
            case TEAM_MEMBER_TWICE -> "An account stands in the team twice.";
            case ACCOUNT_UNKNOWN -> "There is no account with this id.";
            case TOO_MANY_ENTRIES -> "This account has entered as often as anybody may.";
            case ENTRANT_KIND_NOT_ADMITTED -> "The track is not for this kind of entrant.";
            case COUNTRY_NOT_ADMITTED -> "The track is not for this country.";
            case CITY_NOT_ADMITTED -> "The track is not for this city.";
            case UNIVERSITY_REQUIRED -> "The track asks for a university.";
            case FIRM_REQUIRED -> "The track is for entrants who have a firm.";
            case FIRM_NOT_ALLOWED -> "The track is for entrants who have no firm yet.";
            case FIRM_NOT_FOUNDED_YET -> "The firm is founded after the close.";
            case FIRM_AGE_UNKNOWN -> "The track limits the firm's age: say when it was founded.";
            case FIRM_TOO_OLD -> "The firm is older than the track allows.";
            case TEAM_TOO_SMALL -> "The team is smaller than the track asks for.";
            case TEAM_TOO_LARGE -> "The team is larger than the track allows.";
            case ENTRY_UNKNOWN -> "There is no such entry in this competition.";
            case ENTRY_TWICE -> "The entry stands in the list twice.";
            case REASON_REQUIRED -> "Whoever is declined is told why.";
            case NOT_TO_BE_SCREENED -> "Only an entry that is submitted and not withdrawn is screened.";
        };
    }

    /** The same fact about one of several. */
    Refusal of(Object which) {
        return new About(this, which.toString());
    }

    private record About(WhyNotEntered why, String which) implements Refusal {

        @Override
        public String code() {
            return why.code();
        }

        @Override
        public String detail() {
            return which + ": " + why.detail();
        }
    }
}
