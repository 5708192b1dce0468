import { Listing, type PageOf } from "./listing.js";
import { JambatanProblem, NotReached } from "./problem.js";
/**
 * Gives the access token for each request, or nothing for an anonymous one. With `renewed`, the platform has just
 * refused the token given before: give a fresh one.
 */
export type TokenProvider = (wish: {
    renewed: boolean;
}) => string | undefined | Promise<string | undefined>;
export interface ClientSettings {
    /** Where the gateway is, such as `http://localhost:8080`; left out in a browser: the page's own origin. */
    baseUrl?: string;
    token?: TokenProvider;
    /** Sent as `Accept-Language`. */
    language?: string;
    /** How often a request is sent at most while the platform asks to come again; 4 if not said. */
    attempts?: number;
    /** Seconds that one call waits in all between its attempts; 30 if not said. */
    patience?: number;
    /** Seconds after which an attempt is given up; 30 if not said. */
    timeout?: number;
    /** Instead of the global `fetch`. */
    fetch?: typeof globalThis.fetch;
}
/** What may be said about one call. */
export interface CallOptions {
    /**
     * Of a command (POST): by default each call carries a fresh random key, so that its attempts are one command. Give
     * your own to make several calls one command, or `false` to send none.
     */
    idempotencyKey?: string | false;
    /** The version that was read: the object itself, or its `ETag`. Stale: 412. */
    ifMatch?: string | object;
    signal?: AbortSignal;
    /** Instead of the settings'. */
    attempts?: number;
    timeout?: number;
    headers?: Readonly<Record<string, string>>;
}
/** Of a change that the platform takes only from who has read what is changed. */
export interface ChangeOptions extends CallOptions {
    ifMatch: string | object;
}
/** What came with a body. */
export interface AnswerReceipt {
    status: number;
    etag: string | undefined;
    /** The platform had already carried out this command and repeats its answer. */
    replayed: boolean;
    headers: Headers;
}
/** How one operation is called; the generated functions give it. */
export interface Operation {
    readonly method: string;
    readonly path: string;
    /** Names of the query's parameters. */
    readonly query?: readonly string[];
    /** From a name in the input to the header of the request. */
    readonly headers?: Readonly<Record<string, string>>;
    /** The media type of the body; none, no body. */
    readonly body?: string;
    /** What is sent where a body is expected and all of it may be left out. */
    readonly emptyBody?: boolean;
    /** How a success is read: `json` if not said. */
    readonly answer?: "json" | "text" | "response" | "nothing";
    /** Which media type is asked for. */
    readonly accept?: string;
}
/** A change by RFC 7396: what is left out stays, `null` takes away, a list is replaced as a whole. */
export type MergePatch<T> = T extends readonly unknown[] ? T : T extends object ? {
    [K in keyof T]?: MergePatch<T[K]> | null;
} : T;
const receipts = new WeakMap<object, AnswerReceipt>();
/** What came with this answer: its `ETag`, its status, whether it is a replay. Nothing for what was not answered itself. */
export function receiptOf(answered: object): AnswerReceipt | undefined {
    return receipts.get(answered);
}
/** The entity tag of something read: as it came, or, for an item of a list, by its `version`. */
export function entityTagOf(read: object): string | undefined {
    const etag = receipts.get(read)?.etag;
    if (etag !== undefined) {
        return etag;
    }
    const version = (read as { version?: unknown; }).version;
    return typeof version === "number" ? `"${version}"` : undefined;
}
/** Sends requests to one platform: tokens, keys, tags, time limits and coming again stand here, once. */
export class Connection {
    readonly #settings: ClientSettings;
    constructor(settings: ClientSettings = {}) {
        this.#settings = settings;
    }
    protected listing<P extends PageOf<T>, T>(operation: Operation, input: object, options: CallOptions = {}): Listing<P, T> {
        return new Listing((cursor) => this.send<P>(operation, cursor === undefined ? input : { ...input, cursor }, options));
    }
    protected async send<T>(operation: Operation, input: object, options: CallOptions = {}): Promise<T> {
        const given = input as Readonly<Record<string, unknown>>;
        const url = (this.#settings.baseUrl ?? "").replace(/\/+$/, "") + targetOf(operation, given);
        const headers = headersOf(operation, given, options, this.#settings.language);
        const body = bodyOf(operation, given, headers);
        const attempts = options.attempts ?? this.#settings.attempts ?? 4;
        let patience = (this.#settings.patience ?? 30) * 1000;
        let refused = false;
        let renewed = false;
        for (let attempt = 1;; attempt++) {
            const token = await this.#settings.token?.({ renewed: refused });
            refused = false;
            if (token !== undefined && token !== "") {
                headers.set("Authorization", `Bearer ${token}`);
            }
            let wait: number | undefined;
            let failure: JambatanProblem | NotReached;
            try {
                const answer = await this.#attempt(url, { method: operation.method, headers, ...(body === undefined ? {} : { body }) }, options);
                if (answer.ok) {
                    return await read<T>(operation, answer);
                }
                failure = await JambatanProblem.from(answer);
                if (failure.status === 401 && token !== undefined && !renewed) {
                    refused = renewed = true;
                    attempt--;
                    continue;
                }
                wait = waitAfter(failure, attempt);
            }
            catch (cause) {
                if (!(cause instanceof NotReached)) {
                    throw cause;
                }
                failure = cause;
                wait = mayBeRepeatedUnheard(operation, headers) ? backoff(attempt) : undefined;
            }
            if (wait === undefined || attempt >= attempts || wait > patience) {
                throw failure;
            }
            patience -= wait;
            await pause(wait, options.signal);
        }
    }
    async #attempt(url: string, request: RequestInit, options: CallOptions): Promise<Response> {
        const limit = new AbortController();
        let timedOut = false;
        const timer = setTimeout(() => {
            timedOut = true;
            limit.abort();
        }, (options.timeout ?? this.#settings.timeout ?? 30) * 1000);
        const stop = () => limit.abort(options.signal?.reason);
        options.signal?.addEventListener("abort", stop);
        try {
            options.signal?.throwIfAborted();
            return await (this.#settings.fetch ?? globalThis.fetch)(url, { ...request, signal: limit.signal });
        }
        catch (cause) {
            if (options.signal?.aborted) {
                throw options.signal.reason;
            }
            throw new NotReached(cause, timedOut);
        }
        finally {
            clearTimeout(timer);
            options.signal?.removeEventListener("abort", stop);
        }
    }
}
function targetOf(operation: Operation, input: Readonly<Record<string, unknown>>): string {
    const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => segment(name, input[name]));
    const query = new URLSearchParams();
    for (const name of operation.query ?? []) {
        const value = input[name];
        for (const one of Array.isArray(value) ? value : [value]) {
            if (one !== undefined && one !== null) {
                query.append(name, written(one));
            }
        }
    }
    const text = query.toString();
    return text === "" ? path : `${path}?${text}`;
}
/** A dot segment or an empty one would make another path, and another operation, of this one. */
function segment(name: string, value: unknown): string {
    const text = value === undefined || value === null ? "" : written(value);
    if (text === "" || text === "." || text === "..") {
        throw new TypeError(`${name} is missing or cannot stand in a path: "${text}"`);
    }
    return encodeURIComponent(text);
}
function written(value: unknown): string {
    return value instanceof Date ? value.toISOString() : String(value);
}
function headersOf(operation: Operation, input: Readonly<Record<string, unknown>>, options: CallOptions, language: string | undefined): Headers {
    const headers = new Headers({ Accept: `${operation.accept ?? "application/json"}, application/problem+json;q=0.9` });
    if (language !== undefined) {
        headers.set("Accept-Language", language);
    }
    for (const [name, header] of Object.entries(operation.headers ?? {})) {
        if (input[name] !== undefined) {
            headers.set(header, written(input[name]));
        }
    }
    if (operation.method === "POST" && options.idempotencyKey !== false) {
        headers.set("Idempotency-Key", options.idempotencyKey ?? randomKey());
    }
    if (options.ifMatch !== undefined) {
        const tag = typeof options.ifMatch === "string" ? options.ifMatch : entityTagOf(options.ifMatch);
        if (tag === undefined) {
            throw new TypeError("ifMatch names nothing that was read from the platform.");
        }
        headers.set("If-Match", tag);
    }
    for (const [name, value] of Object.entries(options.headers ?? {})) {
        headers.set(name, value);
    }
    return headers;
}
function bodyOf(operation: Operation, input: Readonly<Record<string, unknown>>, headers: Headers): BodyInit | undefined {
    const body = input["body"] ?? (operation.emptyBody === true ? {} : undefined);
    if (operation.body === undefined || body === undefined) {
        return undefined;
    }
    if (/[/+]json$/.test(operation.body)) {
        headers.set("Content-Type", operation.body);
        return JSON.stringify(body);
    }
    if (!(body instanceof FormData) && !headers.has("Content-Type")) {
        // A form names its own boundary.
        headers.set("Content-Type", operation.body);
    }
    return body as BodyInit;
}
async function read<T>(operation: Operation, answer: Response): Promise<T> {
    if (operation.answer === "response") {
        return answer as T;
    }
    if (operation.answer === "nothing" || answer.status === 204) {
        await answer.body?.cancel();
        return undefined as T;
    }
    if (operation.answer === "text") {
        return (await answer.text()) as T;
    }
    const body = (await answer.json()) as T;
    if (typeof body === "object" && body !== null) {
        receipts.set(body, {
            status: answer.status,
            etag: answer.headers.get("ETag") ?? undefined,
            replayed: answer.headers.get("Idempotent-Replayed") === "true",
            headers: answer.headers,
        });
    }
    return body;
}
/** Too fast, too busy, or not heard yet: nothing was done, so whatever it was may be sent again. */
function waitAfter(problem: JambatanProblem, attempt: number): number | undefined {
    if (problem.retryAfter !== undefined && [409, 429, 503].includes(problem.status)) {
        return problem.retryAfter * 1000;
    }
    return problem.status === 429 || problem.status === 503 ? backoff(attempt) : undefined;
}
/** Nobody knows whether an unanswered request was carried out; sent again it must not count twice. */
function mayBeRepeatedUnheard(operation: Operation, headers: Headers): boolean {
    return operation.method === "GET" || headers.has("Idempotency-Key");
}
function backoff(attempt: number): number {
    return 250 * 2 ** attempt * (0.5 + Math.random());
}
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resume, stop) => {
        const stopped = () => {
            clearTimeout(timer);
            stop(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener("abort", stopped);
            resume();
        }, milliseconds);
        signal?.addEventListener("abort", stopped, { once: true });
        if (signal?.aborted) {
            stopped();
        }
    });
}
/** Unique, not secret: so a platform without Web Crypto (Node.js 18) may do it by ordinary chance. */
function randomKey(): string {
    const crypto = globalThis.crypto as Crypto | undefined;
    const bytes = new Uint8Array(16);
    if (crypto === undefined) {
        bytes.forEach((_, index) => (bytes[index] = Math.floor(Math.random() * 256)));
    }
    else {
        crypto.getRandomValues(bytes);
    }
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
