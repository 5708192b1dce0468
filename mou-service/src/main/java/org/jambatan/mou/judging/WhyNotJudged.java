package org.jambatan.mou.judging;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep a round from being planned, opened, judged or advanced. */
enum WhyNotJudged implements Refusal {
    ROUND_OUT_OF_TURN,
    QUOTA_LARGER_THAN_FIELD,
    QUOTA_LARGER_THAN_ROUND_BEFORE,
    TOO_MANY_ROUNDS,
    FIXED_ONCE_JUDGED,
    ENTRIES_UNSCREENED,
    NOT_A_JUDGE,
    ENTRY_NOT_IN_ROUND,
    JUDGE_IN_THE_TEAM,
    CONFLICT_DECLARED,
    ASSIGNED_ALREADY,
    NOT_ASSIGNED,
    TOO_FEW_JUDGES,
    SHEET_IS_FINAL,
    CRITERION_UNKNOWN,
    CRITERION_TWICE,
    SCORE_OUTSIDE_SCALE,
    SCORE_MISSING,
    SHEETS_MISSING,
    SHEETS_OPEN,
    TIE_AT_THE_CUT,
    NOT_A_TIE,
    NOT_THE_CHAIR,
    INPUTS_CHANGED,
    ROUND_ADVANCED_ALREADY,
    ENTRY_UNKNOWN,
    ENTRY_TWICE;

    @Override
    public String code() {
        return switch (this) {
            case ROUND_OUT_OF_TURN -> "round-out-of-turn";
            case QUOTA_LARGER_THAN_FIELD -> "quota-larger-than-field";
            case QUOTA_LARGER_THAN_ROUND_BEFORE -> "quota-larger-than-round-before";
            case TOO_MANY_ROUNDS -> "too-many-rounds";
            case FIXED_ONCE_JUDGED -> "fixed-once-judged";
            case ENTRIES_UNSCREENED -> "entries-unscreened";
            case NOT_A_JUDGE -> "not-a-judge";
            case ENTRY_NOT_IN_ROUND -> "entry-not-in-round";
            case JUDGE_IN_THE_TEAM -> "judge-in-the-team";
            case CONFLICT_DECLARED -> "conflict-declared";
            case ASSIGNED_ALREADY -> "assigned-already";
            case NOT_ASSIGNED -> "not-assigned";
            case TOO_FEW_JUDGES -> "too-few-judges";
            case SHEET_IS_FINAL -> "sheet-is-final";
            case CRITERION_UNKNOWN -> "criterion-unknown";
            case CRITERION_TWICE -> "criterion-twice";
            case SCORE_OUTSIDE_SCALE -> "score-outside-scale";
            case SCORE_MISSING -> "score-missing";
            case SHEETS_MISSING -> "sheets-missing";
            case SHEETS_OPEN -> "sheets-open";
            case TIE_AT_THE_CUT -> "tie-at-the-cut";
            case NOT_A_TIE -> "not-a-tie";
            case NOT_THE_CHAIR -> "not-the-chair";
            case INPUTS_CHANGED -> "inputs-changed";
            case ROUND_ADVANCED_ALREADY -> "round-advanced-already";
            case ENTRY_UNKNOWN -> "entry-unknown";
            case ENTRY_TWICE -> "entry-twice";
        };
    }

    @Override
    public String detail() {
        return switch (this) {
            case ROUND_OUT_OF_TURN -> "The screening or the round before is not over.";
            case QUOTA_LARGER_THAN_FIELD -> "More would advance than there are.";
            case QUOTA_LARGER_THAN_ROUND_BEFORE -> "More would advance than the round before lets through.";
            case TOO_MANY_ROUNDS -> "A competition has at most ten rounds.";
            case FIXED_ONCE_JUDGED -> "Once a round is judged only its name, times, quota and sheets per entry change.";
            case ENTRIES_UNSCREENED -> "Submitted entries are neither admitted nor declined.";
            case NOT_A_JUDGE -> "The account is not appointed a judge of this competition today.";
            case ENTRY_NOT_IN_ROUND -> "The entry is not in the field of this round.";
            case JUDGE_IN_THE_TEAM -> "The judge belongs to the entry's team.";
            case CONFLICT_DECLARED -> "A conflict of this judge with this entry has been declared.";
            case ASSIGNED_ALREADY -> "The judge is assigned to this entry already.";
            case NOT_ASSIGNED -> "You are not assigned to this entry in this round.";
            case TOO_FEW_JUDGES -> "Too few judges may judge this entry.";
            case SHEET_IS_FINAL -> "The sheet is confirmed, and nobody scores twice.";
            case CRITERION_UNKNOWN -> "The round has no such criterion.";
            case CRITERION_TWICE -> "The criterion is scored twice.";
            case SCORE_OUTSIDE_SCALE -> "The score is outside the criterion's scale.";
            case SCORE_MISSING -> "The criterion is not scored yet.";
            case SHEETS_MISSING -> "The entry has fewer confirmed sheets than the round asks for.";
            case SHEETS_OPEN -> "A sheet of this entry is assigned and not confirmed.";
            case TIE_AT_THE_CUT -> "The chain cannot tell entries at the cut apart: the chair decides.";
            case NOT_A_TIE -> "These are not exactly the entries of one tie.";
            case NOT_THE_CHAIR -> "A tie is the chair's to decide.";
            case INPUTS_CHANGED -> "The ranking was computed of something else than you saw.";
            case ROUND_ADVANCED_ALREADY -> "The round has advanced, on other inputs than these.";
            case ENTRY_UNKNOWN -> "There is no such entry in this competition.";
            case ENTRY_TWICE -> "The entry stands in the list twice.";
        };
    }

    /** The same fact about one of several. */
    Refusal of(Object which) {
        return new About(this, which.toString());
    }

    private record About(WhyNotJudged why, String which) implements Refusal {

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
