import { Listing } from "./listing.js";
import { JambatanProblem, NotReached } from "./problem.js";
const receipts = new WeakMap();
/** What came with this answer: its `ETag`, its status, whether it is a replay. Nothing for what was not answered itself. */
export function receiptOf(answered) {
    return receipts.get(answered);
}
/** The entity tag of something read: as it came, or, for an item of a list, by its `version`. */
export function entityTagOf(read) {
    const etag = receipts.get(read)?.etag;
    if (etag !== undefined) {
        return etag;
    }
    const version = read.version;
    return typeof version === "number" ? `"${version}"` : undefined;
}
/** Sends requests to one platform: tokens, keys, tags, time limits and coming again stand here, once. */
export class Connection {
    #settings;
    constructor(settings = {}) {
        this.#settings = settings;
    }
    listing(operation, input, options = {}) {
        return new Listing((cursor) => this.send(operation, cursor === undefined ? input : { ...input, cursor }, options));
    }
    async send(operation, input, options = {}) {
        const given = input;
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
            let wait;
            let failure;
            try {
                const answer = await this.#attempt(url, { method: operation.method, headers, ...(body === undefined ? {} : { body }) }, options);
                if (answer.ok) {
                    return await read(operation, answer);
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
    async #attempt(url, request, options) {
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
function targetOf(operation, input) {
    const path = operation.path.replace(/\{([^}]+)\}/g, (_, name) => segment(name, input[name]));
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
function segment(name, value) {
    const text = value === undefined || value === null ? "" : written(value);
    if (text === "" || text === "." || text === "..") {
        throw new TypeError(`${name} is missing or cannot stand in a path: "${text}"`);
    }
    return encodeURIComponent(text);
}
function written(value) {
    return value instanceof Date ? value.toISOString() : String(value);
}
function headersOf(operation, input, options, language) {
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
function bodyOf(operation, input, headers) {
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
    return body;
}
async function read(operation, answer) {
    if (operation.answer === "response") {
        return answer;
    }
    if (operation.answer === "nothing" || answer.status === 204) {
        await answer.body?.cancel();
        return undefined;
    }
    if (operation.answer === "text") {
        return (await answer.text());
    }
    const body = (await answer.json());
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
function waitAfter(problem, attempt) {
    if (problem.retryAfter !== undefined && [409, 429, 503].includes(problem.status)) {
        return problem.retryAfter * 1000;
    }
    return problem.status === 429 || problem.status === 503 ? backoff(attempt) : undefined;
}
/** Nobody knows whether an unanswered request was carried out; sent again it must not count twice. */
function mayBeRepeatedUnheard(operation, headers) {
    return operation.method === "GET" || headers.has("Idempotency-Key");
}
function backoff(attempt) {
    return 250 * 2 ** attempt * (0.5 + Math.random());
}
function pause(milliseconds, signal) {
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
function randomKey() {
    const crypto = globalThis.crypto;
    const bytes = new Uint8Array(16);
    if (crypto === undefined) {
        bytes.forEach((_, index) => (bytes[index] = Math.floor(Math.random() * 256)));
    }
    else {
        crypto.getRandomValues(bytes);
    }
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
