/** One fault in the input's shape; `field` is a path into the body, or the name of a parameter. */
export interface ProblemViolation {
    field: string;
    message: string;
}
/** One rule that refused a command; `overridable` says whether the provider's staff may waive it. */
export interface ProblemRefusal {
    code: string;
    detail: string;
    overridable: boolean;
}
/**
 * An answer that is not a success, as RFC 9457 has it. Branch on `code`, which is stable; `title`, `detail` and the
 * refusals' details are for people. Quote `traceId` when you ask for help.
 */
export declare class JambatanProblem extends Error {
    readonly name = "JambatanProblem";
    readonly status: number;
    readonly code: string;
    readonly type: string;
    readonly title: string;
    readonly detail: string;
    readonly traceId: string;
    /** Every fault of the input (400); empty otherwise. */
    readonly violations: readonly ProblemViolation[];
    /** Every rule that refuses (409); empty otherwise. */
    readonly refusals: readonly ProblemRefusal[];
    /** What state the object is in, and the commands that are legal in it (409 `illegal-in-state`). */
    readonly state: string | undefined;
    readonly actions: readonly string[];
    /** Seconds after which the same request may succeed, if the platform says so. */
    readonly retryAfter: number | undefined;
    constructor(status: number, told: Readonly<Record<string, unknown>>, retryAfter?: number);
    /** Whether the problem, or one of the rules that refuse, has this code. */
    says(code: string): boolean;
    /** Reads an answer that is not `ok`; one that is no problem document becomes a problem with code `http-<status>`. */
    static from(answer: Response): Promise<JambatanProblem>;
}
/** No answer came: the platform was not reached, the connection broke, or the time was over. */
export declare class NotReached extends Error {
    readonly name = "NotReached";
    readonly timedOut: boolean;
    constructor(cause: unknown, timedOut: boolean);
}
