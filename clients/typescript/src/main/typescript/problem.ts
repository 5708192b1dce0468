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
export class JambatanProblem extends Error {
    override readonly name = "JambatanProblem";
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
    constructor(status: number, told: Readonly<Record<string, unknown>>, retryAfter?: number) {
        const title = text(told["title"]) ?? `HTTP ${status}`;
        super(text(told["detail"]) ?? title);
        this.status = status;
        this.code = text(told["code"]) ?? `http-${status}`;
        this.type = text(told["type"]) ?? "about:blank";
        this.title = title;
        this.detail = text(told["detail"]) ?? title;
        this.traceId = text(told["traceId"]) ?? "";
        this.violations = list<ProblemViolation>(told["violations"]);
        this.refusals = list<ProblemRefusal>(told["refusals"]);
        this.state = text(told["state"]);
        this.actions = list<string>(told["actions"]);
        this.retryAfter = retryAfter;
    }
    /** Whether the problem, or one of the rules that refuse, has this code. */
    says(code: string): boolean {
        return this.code === code || this.refusals.some((refusal) => refusal.code === code);
    }
    /** Reads an answer that is not `ok`; one that is no problem document becomes a problem with code `http-<status>`. */
    static async from(answer: Response): Promise<JambatanProblem> {
        let told: unknown;
        try {
            told = JSON.parse(await answer.text());
        }
        catch {
            told = undefined;
        }
        const members = typeof told === "object" && told !== null ? (told as Record<string, unknown>) : {};
        return new JambatanProblem(answer.status, members, secondsOf(answer.headers.get("Retry-After")));
    }
}
/** No answer came: the platform was not reached, the connection broke, or the time was over. */
export class NotReached extends Error {
    override readonly name = "NotReached";
    readonly timedOut: boolean;
    constructor(cause: unknown, timedOut: boolean) {
        super(timedOut ? "The platform did not answer in time." : "The platform could not be reached.", { cause });
        this.timedOut = timedOut;
    }
}
/** `Retry-After` is a number of seconds or a date. */
function secondsOf(header: string | null): number | undefined {
    if (header === null || header.trim() === "") {
        return undefined;
    }
    const seconds = Number(header);
    if (Number.isFinite(seconds)) {
        return Math.max(0, seconds);
    }
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, (date - Date.now()) / 1000);
}
function text(value: unknown): string | undefined {
    return typeof value === "string" ? value : undefined;
}
function list<T>(value: unknown): readonly T[] {
    return Array.isArray(value) ? (value as T[]) : [];
}
