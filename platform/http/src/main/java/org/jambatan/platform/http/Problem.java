package org.jambatan.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is not a success, as RFC 9457 {@code application/problem+json}.
 *
 * <p>{@code code} is stable and kebab-case, and is what a program should branch on; {@code title} and {@code detail}
 * are for people. {@code violations} lists every fault of the input's shape (400), {@code refusals} every rule that
 * refused a command (409), {@code state} and {@code actions} what would have been legal (409 illegal-in-state).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String code,
        String traceId,
        @Nullable List<Violation> violations,
        @Nullable List<Refusal> refusals,
        @Nullable String state,
        @Nullable List<String> actions) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One fault in the input's shape. {@code field} is a path into the body, or the name of a parameter. */
    public record Violation(String field, String message) {}

    /** One rule that refused a command; {@code overridable} says whether the provider's staff may waive it. */
    public record Refusal(String code, String detail, boolean overridable) {}

    public static Problem of(int status, String code, @Nullable String detail, String traceId) {
        return new Problem(typeOf(code), titleOf(code), status, detail, code, traceId, null, null, null, null);
    }

    public static Problem violated(List<Violation> violations, String traceId) {
        var code = "invalid-input";
        return new Problem(
                typeOf(code),
                titleOf(code),
                400,
                "The input has " + violations.size() + (violations.size() == 1 ? " fault." : " faults."),
                code,
                traceId,
                List.copyOf(violations),
                null,
                null,
                null);
    }

    public static Problem refused(String code, List<Refusal> refusals, String traceId) {
        var detail = refusals.size() == 1 ? refusals.getFirst().detail() : refusals.size() + " rules refuse this.";
        return new Problem(
                typeOf(code), titleOf(code), 409, detail, code, traceId, null, List.copyOf(refusals), null, null);
    }

    public static Problem illegalInState(String state, List<String> actions, String traceId) {
        var code = "illegal-in-state";
        return new Problem(
                typeOf(code),
                titleOf(code),
                409,
                "Not possible in state " + state + ".",
                code,
                traceId,
                null,
                null,
                state,
                List.copyOf(actions));
    }

    private static String typeOf(String code) {
        return "/problems/" + code;
    }

    private static String titleOf(String code) {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
    }
}
