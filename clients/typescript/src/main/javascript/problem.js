/**
 * An answer that is not a success, as RFC 9457 has it. Branch on `code`, which is stable; `title`, `detail` and the
 * refusals' details are for people. Quote `traceId` when you ask for help.
 */
export class JambatanProblem extends Error {
    name = "JambatanProblem";
    status;
    code;
    type;
    title;
    detail;
    traceId;
    /** Every fault of the input (400); empty otherwise. */
    violations;
    /** Every rule that refuses (409); empty otherwise. */
    refusals;
    /** What state the object is in, and the commands that are legal in it (409 `illegal-in-state`). */
    state;
    actions;
    /** Seconds after which the same request may succeed, if the platform says so. */
    retryAfter;
    constructor(status, told, retryAfter) {
        const title = text(told["title"]) ?? `HTTP ${status}`;
        super(text(told["detail"]) ?? title);
        this.status = status;
        this.code = text(told["code"]) ?? `http-${status}`;
        this.type = text(told["type"]) ?? "about:blank";
        this.title = title;
        this.detail = text(told["detail"]) ?? title;
        this.traceId = text(told["traceId"]) ?? "";
        this.violations = list(told["violations"]);
        this.refusals = list(told["refusals"]);
        this.state = text(told["state"]);
        this.actions = list(told["actions"]);
        this.retryAfter = retryAfter;
    }
    /** Whether the problem, or one of the rules that refuse, has this code. */
    says(code) {
        return this.code === code || this.refusals.some((refusal) => refusal.code === code);
    }
    /** Reads an answer that is not `ok`; one that is no problem document becomes a problem with code `http-<status>`. */
    static async from(answer) {
        let told;
        try {
            told = JSON.parse(await answer.text());
        }
        catch {
            told = undefined;
        }
        const members = typeof told === "object" && told !== null ? told : {};
        return new JambatanProblem(answer.status, members, secondsOf(answer.headers.get("Retry-After")));
    }
}
/** No answer came: the platform was not reached, the connection broke, or the time was over. */
export class NotReached extends Error {
    name = "NotReached";
    timedOut;
    constructor(cause, timedOut) {
        super(timedOut ? "The platform did not answer in time." : "The platform could not be reached.", { cause });
        this.timedOut = timedOut;
    }
}
/** `Retry-After` is a number of seconds or a date. */
function secondsOf(header) {
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
function text(value) {
    return typeof value === "string" ? value : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
